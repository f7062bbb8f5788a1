// Pages in the layouts of systems that the world's newsrooms use, each with the body that is right. All of it invented.

import { OTHER_HEADLINES, STORY } from "./story.js";

const MORE: readonly string[] = [
  "The old quay of Aldmouth is to be rebuilt in stone, the city council decided on Wednesday after a debate of four hours that was often loud.",
  "The works will cost 30 million crowns and take two years, during which ferries will land at the fish market instead.",
  "“We have stolen years from our fishermen by waiting so long,” the mayor, Dora Kern, told the meeting.",
  "Her rival, Jon Stark, called the plan a gift to the builders. He asked for a report on the costs before the summer.",
  "The fishermen, who had come with a petition of two thousand names, welcomed the vote with applause.",
  "The last stones of the quay were laid when the town was still a village of nets and boats, according to its museum.",
  "Engineers warned in 2019 that the wooden piles had rotted, and that a heavy storm could bring the wall down.",
  "Nobody was hurt when a part of it fell in November, but a crane had to be moved, and two ferries could not land for a week.",
  "The council has set aside a third of the money. The rest is to come from the ministry, which has not answered yet.",
  "Work is to begin in April of next year, once the herring season is over.",
];
const A = STORY.paragraphs;
const B = MORE;

export interface Layout {
  readonly name: string;
  readonly html: string;
  readonly body: readonly string[];
  /** What is kept beside the body: a standfirst that the page prints among its text. */
  readonly also?: readonly string[];
}

const ps = (texts: readonly string[], attributes = ""): string =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join("\n");
const cards = (
  name: string,
  text = "A short text tells in one sentence what the other article is about, and ends with a stop.",
): string =>
  OTHER_HEADLINES.map(
    (headline, i) =>
      `<div class="${name}"><a href="/s${i}"><img src="t.jpg" alt=""></a><h3><a href="/s${i}">${headline}</a></h3><p>${text}</p><span>${i + 2} hours ago</span></div>`,
  ).join("");
const list = (name = "", count = 5): string =>
  `<ul class="${name}">${OTHER_HEADLINES.slice(0, count)
    .map((text, i) => `<li><a href="/l${i}">${text}</a></li>`)
    .join("")}</ul>`;
const NAV = `<nav aria-label="Main"><ul>${["Home", "World", "Politics", "Business", "Opinion", "Sport"].map((one) => `<li><a href="/${one}">${one}</a></li>`).join("")}</ul></nav>`;
const FOOT =
  '<footer><p>© 2026 The Coastal Courier. All rights reserved. Reproduction without permission is forbidden.</p><ul><li><a href="/about">About</a></li><li><a href="/terms">Terms of use</a></li></ul></footer>';
const reader = (name: string, text: string): string =>
  `<div><b>${name}</b> <span>3 days ago</span><p>${text}</p><a href="#">Reply</a></div>`;
const READERS = [
  reader(
    "Sailor42",
    "I have worked in that port for twenty years and nobody there ever told us the truth about the machines, so I am not surprised at all by any of this.",
  ),
  reader(
    "Marta",
    "Why does nobody ask who signed the contract? The council knew everything and said nothing, as it always does when money is at stake.",
  ),
  reader(
    "Old Tom",
    "This is what happens when you sell a harbour to people who have never seen a ship in their lives. Shame on all of them.",
  ),
].join("");

interface Head {
  readonly title?: string;
  readonly more?: string;
  readonly site?: string;
}
const page = (body: string, { title = STORY.title, more = "", site = STORY.site }: Head = {}): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${site}</title><meta property="og:title" content="${title}"><meta property="og:type" content="article"><meta property="og:site_name" content="${site}">${more}<style>.a{color:red}</style><script>window.dataLayer=[]</script></head><body>${body}</body></html>`;
const QUAY = "Old quay of Aldmouth to be rebuilt in stone";
const at = (
  texts: readonly string[],
  extras: Readonly<Record<number, string>>,
  wrap: (text: string) => string = (text) => `<p>${text}</p>`,
): string => texts.map((text, i) => wrap(text) + (extras[i] ?? "")).join("\n");

export const LAYOUTS: readonly Layout[] = [
  {
    name: "broadcaster with inline related cards",
    body: A,
    html: page(
      `<header class="header__wrapper">${NAV}</header><div class="layout__main"><div class="headline"><h1 class="headline__text">${STORY.title}</h1><div class="byline">By <span class="byline__name">Mira Lund</span>, Courier</div><div class="timestamp">Published 7:00 AM EST, Tue February 10, 2026</div></div><div class="article__content" data-editable="content">${at(A, { 1: `<div class="related-content related-content--article"><a href="/x"><div class="related-content__image"></div><p class="related-content__headline"><span class="related-content__headline-text">${OTHER_HEADLINES[0]}</span></p><div>Related article</div></a></div>`, 3: '<div class="ad-slot ad-slot--inline"><div>Advertisement</div><button>Ad Feedback</button></div>', 5: '<div class="image image__inline"><img src="a"><div class="image__metadata"><div class="image__caption"><span>The cranes of Aldmouth stood still on Tuesday.</span></div><figcaption class="image__credit">Jon Vale/Getty Images</figcaption></div></div>' }, (text) => `<p class="paragraph inline-placeholder" data-component-name="paragraph">${text}</p>`)}<p class="editor-note" style="display:none"></p></div><div class="layout__bottom"><h2 class="zone__title">More from Courier</h2>${cards("container__item card")}</div></div>${FOOT}`,
    ),
  },
  {
    name: "paper with companion columns and skipped advertisements",
    also: ["The suit is the third of its kind this year against the group."],
    body: [...A.slice(0, 5), "What the port says", ...A.slice(5)],
    html: page(
      `<div id="app">${NAV}<main id="site-content"><article id="story" class="css-1vxca1d"><div id="top-wrapper"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div><header class="css-ky"><h1 class="css-88wicj" data-testid="headline">${STORY.title}</h1><p id="article-summary" class="css-w6ymp8">The suit is the third of its kind this year against the group.</p></header><div class="css-bsn42l"><button>Listen to this article · 6:12 min <a href="/l">Learn more</a></button><div data-testid="share-tools"><ul><li>Share full article</li><li>214</li></ul></div></div><div class="css-1e2jphy"><p class="css-4anu6l">By <span>Mira Lund</span></p><p>Mira Lund reported from Aldmouth.</p></div><time datetime="2026-02-10">Feb. 10, 2026</time><section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">${ps(A.slice(0, 5), ' class="css-at9mc1 evys1bk0"')}</div><aside class="css-ew4tgv"></aside></div><div id="story-ad-1-wrapper"><p>Advertisement</p><a href="#after-story-ad-1">SKIP ADVERTISEMENT</a></div><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><h2 class="css-13o6u42">What the port says</h2>${ps(A.slice(5), ' class="css-at9mc1 evys1bk0"')}</div></div></section><div class="css-1x"><p>Mira Lund covers ports and shipping. <span>More about Mira Lund</span></p><p>A version of this article appears in print on Feb. 11, 2026, Section A, Page 4 of the New Aldmouth edition with the headline: Crane Firm Sues. Order Reprints | Today’s Paper | Subscribe</p></div><div><a href="#comments">See more on: Port of Aldmouth, Norvik</a></div></article></main>${FOOT}</div>`,
    ),
  },
  {
    name: "public broadcaster with a recommendation inside",
    body: A,
    html: page(
      `<header role="banner">${NAV}</header><main role="main"><h1 tabindex="-1" id="content" class="bbc-14gqcmb">${STORY.title}</h1><figure class="bbc-1qn0xuy"><img alt="Cranes"><p class="bbc-17zddqx">Image source, Getty Images</p><figcaption class="bbc-m1ur2y"><span class="visually-hidden">Image caption, </span>The cranes of Aldmouth have stood still since Tuesday</figcaption></figure><section class="bbc-1idobot" aria-labelledby="article-byline"><span>Mira Lund</span><span>Ports correspondent</span></section><div dir="ltr" class="bbc-1cvxiy9"><time datetime="2026-02-10">10 February 2026</time></div>${A.slice(
        0,
        6,
      )
        .map(
          (text) => `<div dir="ltr" class="bbc-19j92fr"><p dir="ltr" class="bbc-1y32vyc">${text}</p></div>`,
        )
        .join(
          "",
        )}<section data-e2e="recommendations-heading" role="region"><a href="#end-of-recommendations">Skip Most read and continue reading</a><strong>Most read</strong>${list()}<p id="end-of-recommendations">End of Most read</p></section>${A.slice(
        6,
      )
        .map(
          (text) => `<div dir="ltr" class="bbc-19j92fr"><p dir="ltr" class="bbc-1y32vyc">${text}</p></div>`,
        )
        .join(
          "",
        )}<section><h2>Related topics</h2>${list("", 3)}</section></main><section><h2>Top stories</h2>${cards("bbc-card")}</section>${FOOT}`,
    ),
  },
  {
    name: "liberal paper with rich links and a newsletter in the middle",
    body: B,
    html: page(
      `${NAV}<main><article class="dcr-1"><div data-gu-name="headline"><h1 class="dcr-y7">${QUAY}</h1></div><div data-gu-name="standfirst"><p>Council votes for stone after four hours, and fishermen cheer</p></div><div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/p">Jon Vale</a></address><details><summary><span>Tue 10 Feb 2026 07.00 CET</span></summary>Last modified on Tue 10 Feb 2026 12.10 CET</details><gu-island><button>Share</button></gu-island></div><div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector article-body-viewer-selector dcr-1g">${at(B, { 1: `<figure data-spacefinder-role="richLink" class="dcr-rich"><gu-island name="RichLinkComponent"><div data-name="placeholder"><a href="/r">${OTHER_HEADLINES[1]}</a><div>Read more</div></div></gu-island></figure>`, 3: '<figure data-spacefinder-role="inline"><a href="#EmailSignup-skip-link-5">skip past newsletter promotion</a><aside aria-label="newsletter promotion"><p>Sign up to <span>First Edition</span></p><p>Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters</p><form><label>Enter your email address</label><button>Sign up</button></form><span><strong>Privacy Notice: </strong>Newsletters may contain information about charities, online ads, and content funded by outside parties.</span></aside><p id="EmailSignup-skip-link-5" tabindex="0" aria-label="after newsletter promotion" role="note">after newsletter promotion</p></figure>', 6: '<div id="dfp-ad--inline1" class="ad-slot"></div>' }, (text) => `<p class="dcr-iy9ec7">${text}</p>`)}</div></div><div data-gu-name="submeta"><span>Topics</span><ul><li><a href="/t">Aldmouth</a></li></ul><ul><li><a>Reuse this content</a></li></ul></div></article></main><section><h2>Most viewed</h2>${cards("fc-item")}</section>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "WordPress, magazine theme",
    body: A,
    html: page(
      `<div class="td-header-wrap">${NAV}</div><div class="td-main-content-wrap"><div class="td-container"><div class="td-crumb-container"><a>Home</a> <i></i> <a>News</a></div><div class="td-pb-row"><div class="td-pb-span8 td-main-content"><article class="post type-post status-publish format-standard hentry category-news"><div class="td-post-header"><ul class="td-category"><li><a>News</a></li></ul><header class="td-post-title"><h1 class="entry-title">${STORY.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name">By <a>Mira Lund</a> - </div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-02-10T07:00:00+00:00">February 10, 2026</time></span><div class="td-post-views">1523</div></div></header></div><div class="td-post-sharing-top"><div class="td-social-sharing-button">Share</div></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img><figcaption class="wp-caption-text">A crane in the port</figcaption></figure></div>${at(A, { 2: '<div class="td-a-rec td-a-rec-id-content_inlineleft"><span class="td-adspot-title">- Advertisement -</span></div>', 5: `<p><strong>ALSO READ:</strong> <a href="/r"><strong>${OTHER_HEADLINES[2]}</strong></a></p>` })}</div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a>Norvik</a></li></ul></div><div class="td-block-row td-post-next-prev"><div><span>Previous article</span><a>${OTHER_HEADLINES[3]}</a></div></div><div class="author-box-wrap"><a><img></a><div class="desc"><div class="td-author-name"><a>Mira Lund</a></div><div class="td-author-description">Mira Lund writes about ports and ships. She has won two prizes for it and lives near the sea.</div></div></div></footer></article><div class="td_block_wrap td_block_related_posts"><h4><a>RELATED ARTICLES</a></h4>${cards("td_module_related_posts")}</div><div class="comments" id="comments"><h4>3 COMMENTS</h4>${READERS}</div></div><div class="td-pb-span4 td-main-sidebar"><aside class="widget">${list()}</aside></div></div></div></div>${FOOT}`,
    ),
  },
  {
    name: "WordPress, blocks with a call to subscribe",
    body: [
      B[0] ?? "",
      B[1] ?? "",
      "What it costs",
      B[2] ?? "",
      B[3] ?? "",
      "A third comes from the city.",
      "The rest is to come from the ministry.",
      ...B.slice(4),
    ],
    html: page(
      `<header class="wp-block-template-part">${NAV}</header><main class="wp-block-group is-layout-flow"><h1 class="wp-block-post-title">${QUAY}</h1><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2026-02-10">February 10, 2026</time></div><div class="wp-block-post-author-name">Jon Vale</div></div><div class="entry-content wp-block-post-content is-layout-constrained">${ps(B.slice(0, 2))}<figure class="wp-block-image size-large"><img><figcaption class="wp-element-caption">The quay in 1920. Photo: City museum</figcaption></figure><h2 class="wp-block-heading">What it costs</h2>${ps(B.slice(2, 4))}<ul class="wp-block-list"><li>A third comes from the city.</li><li>The rest is to come from the ministry.</li></ul><div class="wp-block-group has-background is-layout-constrained" style="background:#eee"><p class="has-text-align-center"><strong>Enjoying this story? Subscribe to our newsletter and never miss the next one.</strong></p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link">Subscribe</a></div></div></div>${ps(B.slice(4))}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a>Click to share on Facebook (Opens in new window)</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Related</em></h3>${list()}</div></div><div class="taxonomy-post_tag wp-block-post-terms"><a>harbour</a>, <a>council</a></div><nav class="wp-block-group"><div class="post-navigation-link-previous wp-block-post-navigation-link"><a>${OTHER_HEADLINES[0]}</a></div></nav><section class="wp-block-comments"><h2>3 responses</h2><ol class="wp-block-comment-template">${READERS}</ol></section></main>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "platform of essays with claps",
    body: [...A.slice(0, 4), "A letter to the court", ...A.slice(4)],
    html: page(
      `<div id="root"><div class="a b c"><nav>Open in app Sign up Sign in</nav><article><div class="m"><div class="n o"><section><div><div class="gn go gp"><h1 class="pw-post-title hk hl">${STORY.title}</h1><div class="hm"><a href="/@mira">Mira Lund</a><button>Follow</button><span>6 min read</span><span>·</span><span>Feb 10, 2026</span></div><div class="pw-multi-vote-icon"><button>214</button></div><button>Listen</button><button>Share</button>${ps(A.slice(0, 4), ' class="pw-post-body-paragraph jr js jt" id="e1"')}<figure class="paragraph-image"><img><figcaption class="kx ky">A crane, by the author</figcaption></figure><h2 class="kz la">A letter to the court</h2>${ps(A.slice(4), ' class="pw-post-body-paragraph jr js jt"')}</div></div></section></div></div></article><div class="lz"><a>Ports</a><a>Shipping</a><div><button>214</button><button>3</button></div><div><h2>Written by Mira Lund</h2><span>1.2K Followers</span><p>I write about ports, ships and the people who work there. Opinions are my own.</p><button>Follow</button></div></div><div><h2>More from Mira Lund</h2>${cards("mq", "A story about another harbour and what the people there have to say about it.")}</div><div><h2>Recommended from the platform</h2>${cards("mr")}</div></div></div>`,
    ),
  },
  {
    name: "newsletter platform with widgets and footnotes",
    body: B,
    html: page(
      `<div id="entry"><div class="main-menu"><button>Subscribe</button><button>Sign in</button></div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${QUAY}</h1><h3 class="subtitle">Stone, at last</h3><div class="byline-wrapper"><a>Jon Vale</a><div>Feb 10, 2026</div></div><div class="post-ufi"><a>41</a><a>3</a><a>Share</a></div></div><div><div class="available-content"><div dir="auto" class="body markup">${at(B, { 1: '<div class="subscription-widget-wrap" data-attrs="{}"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Harbour Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form><input><button>Subscribe</button></form></div></div>', 4: '<div class="captioned-image-container"><figure><a><img></a><figcaption class="image-caption">The quay on a bad day</figcaption></figure></div>', 7: '<p class="button-wrapper" data-attrs="{}"><a class="button primary" href="/s"><span>Share Harbour Notes</span></a></p>', 9: '<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>See the report of 2019.</p></div></div>' }, (text) => `<p><span>${text}</span></p>`)}</div></div><div class="post-footer"><div class="post-ufi"><a>41 Likes</a></div></div></div></article><div class="discussion"><h4>Discussion about this post</h4>${READERS}</div><div class="publication-footer"><p>Ready for more?</p><button>Subscribe</button></div></div>`,
      { title: QUAY },
    ),
  },
  {
    name: "open publishing system with cards",
    body: A,
    html: page(
      `<header class="gh-head">${NAV}</header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag">Ports</a><h1 class="gh-article-title">${STORY.title}</h1><aside class="gh-article-sidebar"><h4 class="gh-author-name"><a>Mira Lund</a></h4><time>Feb 10, 2026</time><span>5 min read</span></aside></header><section class="gh-content gh-canvas is-body">${at(A, { 2: `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${OTHER_HEADLINES[4]}</div><div class="kg-bookmark-description">A bridge that was to open a year ago has opened, and nobody came to see it.</div></div></a></figure>`, 5: '<div class="kg-card kg-signup-card"><h2>Sign up for more</h2><p>Stories from the coast, twice a week, in your inbox.</p><form><button>Subscribe</button></form></div>' })}</section></article><div class="gh-article-comments">${READERS}</div><section class="gh-container"><h2>Read more</h2>${cards("gh-card post-card")}</section></main>${FOOT}`,
    ),
  },
  {
    name: "site builder with its text in blocks",
    body: B,
    html: page(
      `<header>${NAV}</header><main><article class="blog-item entry"><h1 class="entry-title">${QUAY}</h1><div class="blog-item-meta"><span class="author-name">Jon Vale</span></div><div class="blog-item-content e-content"><div class="sqs-layout"><div class="row sqs-row"><div class="col sqs-col-12">${[B.slice(0, 3), B.slice(3, 6), B.slice(6)].map((texts, i) => `<div class="sqs-block html-block sqs-block-html" id="b${i}"><div class="sqs-block-content"><div class="sqs-html-content">${ps(texts, ' style="white-space:pre-wrap;"')}</div></div></div><div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><figure class="sqs-block-image-figure"><img><figcaption class="image-caption-wrapper"><div class="image-caption"><p>The quay in winter</p></div></figcaption></figure></div></div>`).join("")}</div></div></div></div><div class="blog-item-tags">Tags: harbour, stone</div></article><section id="itemPagination"><a>Previous<h2>${OTHER_HEADLINES[0]}</h2></a></section><section class="newsletter-block"><h2>Subscribe</h2><p>Sign up with your email address to receive news and updates.</p></section></main>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "blog host with breaks and tables of captions",
    body: A.slice(0, 7),
    html: page(
      `<div class="header">${NAV}</div><div class="main"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Tuesday, February 10, 2026</span></h2><div class="post hentry"><h3 class="post-title entry-title">${STORY.title}</h3><div class="post-body entry-content" id="post-body-1" itemprop="description articleBody"><div dir="ltr" style="text-align: left;"><table class="tr-caption-container"><tbody><tr><td><a><img></a></td></tr><tr><td class="tr-caption" style="text-align: center;">The cranes of Aldmouth</td></tr></tbody></table>${A.slice(0, 7).join("<br /><br />\n")}<br /></div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn">Mira Lund</span></span> <span class="post-timestamp">at 7:00 AM</span><div class="post-share-buttons"><a>Email This</a><a>BlogThis!</a></div></div><div><span class="post-labels">Labels: <a>ports</a></span></div></div></div><div class="comments" id="comments"><h4>3 comments:</h4>${READERS}</div></div></div></div><div class="sidebar"><div class="widget"><h2>Blog Archive</h2>${list()}</div></div>${FOOT}`,
    ),
  },
  {
    name: "content management with its body in paragraphs of its own kind",
    body: B,
    html: page(
      `${NAV}<main role="main"><article class="node node--type-article node--view-mode-full"><h1 class="page-title"><span class="field field--name-title">${QUAY}</span></h1><div class="node__meta"><span>By <a>Jon Vale</a> | Tue, 02/10/2026 - 07:00</span></div><div class="node__content"><div class="field field--name-field-media"><div class="media"><img><div class="field field--name-field-caption">The quay, as it will be.</div></div></div><div class="field field--name-field-content field__items">${[B.slice(0, 4), B.slice(4, 7), B.slice(7)].map((texts) => `<div class="field__item"><div class="paragraph paragraph--type--text paragraph--view-mode--default"><div class="clearfix text-formatted field field--name-field-text">${ps(texts)}</div></div></div>`).join(`<div class="field__item"><div class="paragraph paragraph--type--teaser"><h3>Read also</h3><a>${OTHER_HEADLINES[0]}</a></div></div>`)}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a>Harbour</a></div></div></div></article><div class="block block-views"><h2>Latest news</h2>${cards("views-row")}</div></main>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "content management of clubs and towns",
    body: B.slice(0, 8),
    html: page(
      `<div class="moduletable">${NAV}</div><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${QUAY}</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Written by <span itemprop="name">Jon Vale</span></dd><dd class="published"><time datetime="2026-02-10">Published: 10 February 2026</time></dd><dd class="hits">Hits: 1523</dd></dl><div itemprop="articleBody">${ps(B.slice(0, 8))}</div><ul class="pager pagenav"><li><a>Prev</a></li><li><a>Next</a></li></ul></div><div class="moduletable_right"><h3>Most Read</h3>${list("mostread")}</div>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "capital's paper with a gate and gifts",
    body: A,
    html: page(
      `${NAV}<main class="main"><h1 data-qa="headline" class="font--headline">${STORY.title}</h1><p data-qa="subheadline">The suit is the third of its kind.</p><div class="flex"><span data-qa="attribution-text">By </span><a data-qa="author-name">Mira Lund</a><time>February 10, 2026 at 7:00 a.m. EST</time><button>Share</button><button>Comment on this story</button><span>214</span><button>Add to your saved stories</button></div><article class="grid-body"><div class="meteredContent grid-center"><div class="article-body" data-qa="article-body">${at(A, { 2: '<div class="dn db-ns hide-for-print"><div class="center ma-auto flex"><div>Story continues below advertisement</div><div id="slug_inline_bb" class="dn-ns"><div>Advertisement</div></div></div></div>', 6: '<div class="hide-for-print" data-qa="article-body-ad"><wp-ad id="s">Advertisement</wp-ad></div>' }, (text) => `<p data-el="text" class="wpds-c-cYdRxM font-copy">${text}</p>`)}</div><div class="hide-for-print"><a>3 Comments</a><div data-qa="author-bio"><a>By Mira Lund</a><div>Mira Lund covers ports and shipping for the Courier. She joined the paper in 2011.</div></div></div></div></article><div data-qa="most-read"><h3>Most Read</h3>${list()}</div></main>${FOOT}`,
    ),
  },
  {
    name: "agency with its paragraphs as parts",
    body: A,
    html: page(
      `<div id="fusion-app">${NAV}<main><article data-testid="Article"><div class="article-header__wrapper"><nav aria-label="Breadcrumb"><a>Business</a></nav><h1 data-testid="Heading" class="text__text__1FZLe heading__heading_2">${STORY.title}</h1><div class="info-content__author"><div>By <a rel="author">Mira Lund</a></div></div><time><span>February 10, 2026</span><span>7:00 AM GMT+1</span><span>Updated 3 hours ago</span></time></div><div class="article-body__content__17Yit"><div class="article-body__wrapper"><figure data-testid="primary-image"><div><span>Item 1 of 2 </span>Cranes stand in the port of Aldmouth, February 9, 2026. REUTERS/Jon Vale</div><figcaption><div>[1/2] Cranes stand in the port of Aldmouth, February 9, 2026. REUTERS/Jon Vale <a>Purchase Licensing Rights, opens new tab</a></div></figcaption></figure><ul data-testid="Summary" class="summary__summary"><li>Companies</li></ul>${A.map((text, i) => `<div data-testid="paragraph-${i}" class="text__text__1FZLe text__dark-grey__3Ml43 body__full_width__ekUdw body__large_body__FV5_X article-body__element__2p5pI">${text}</div>`).join("")}<div data-testid="promo-box"><p>The Daily Docket newsletter delivers the latest legal news straight to your inbox. Sign up <a>here.</a></p></div><p data-testid="SignOff">Reporting by Mira Lund; Editing by Jon Vale</p><p class="article-body__trust">Our Standards: <a>The Trust Principles.</a></p></div><div class="tags"><span>Suggested Topics:</span><a>Business</a></div></div><section><h3>Read Next</h3>${cards("story-card")}</section></article></main>${FOOT}</div>`,
    ),
  },
  {
    name: "agency with enhancements",
    body: B,
    html: page(
      `${NAV}<main class="Page-main"><div class="Page-headline"><h1>${QUAY}</h1></div><div class="Page-lead"><div class="CarouselOverlay"><div class="CarouselSlide"><p>FILE - The old quay of Aldmouth is seen on a stormy day in November. (AP Photo/Jon Vale, File)</p></div></div></div><div class="Page-byline"><div class="Page-authors">By <a>JON VALE</a></div><bsp-timestamp><span>Updated 7:00 AM GMT+1, February 10, 2026</span></bsp-timestamp></div><div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody">${at(B, { 1: `<div class="Enhancement" data-align-center><div class="Enhancement-item"><div class="PageListEnhancementGeneric"><div class="PageList-header-title">RELATED COVERAGE</div><ul><li>${cards("PagePromo")}</li></ul></div></div></div>`, 5: '<div class="SovrnAd Advertisement" data-name="ad"></div>', 8: '<div class="HtmlModuleEnhancement"><p>___</p></div>' })}</div></div><div class="Page-below"><div class="AuthorBio"><div class="Component-bio">VALE is a reporter for the agency in Aldmouth.</div></div></div></main><div class="Page-aside"><h2>Most read</h2>${list()}</div>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "business magazine with an author's note and disclosures",
    body: A,
    html: page(
      `${NAV}<main><article class="article-wrapper"><div class="article-headline-container"><h1 class="fs-headline speakable-headline">${STORY.title}</h1><div class="contrib-info"><a class="contrib-link--name">Mira Lund</a><p class="contrib-title">Contributor</p><p class="disclaimer-text">Opinions expressed by Contributors are their own.</p><div class="contrib-bio">I write about ports.</div></div><time>Feb 10, 2026,07:00am EST</time></div><div class="article-body-container"><div class="article-body fs-article fs-responsive-text current-article"><figure class="embed-base image-embed"><img><figcaption><fbs-accordion><p class="color-body light-text" role="button">A crane in Aldmouth</p></fbs-accordion><small>getty</small></figcaption></figure>${at(A, { 3: '<div class="vestpocket" vest-pocket></div><fbs-ad position="inread">Advertisement</fbs-ad>', 6: '<div class="recirc-module"><div>MORE FROM THE MAGAZINE</div><a>Ferry line cuts its winter timetable</a><span>By Jon Vale</span></div>' })}<div class="article-footer"><p>Follow me on <a>Twitter</a>. Check out my <a>website</a>.</p><a>Editorial Standards</a><a>Reprints &amp; Permissions</a></div></div></div></article></main>${FOOT}`,
    ),
  },
  {
    name: "list story in slides",
    body: [
      "The port of Aldmouth has had its troubles, and some of them were seen by few. Here are four that the town still talks about.",
      "1. The wall that fell",
      B[7] ?? "",
      "2. The suit over the cranes",
      A[0] ?? "",
      A[3] ?? "",
      "3. The plan in stone",
      B[0] ?? "",
      B[1] ?? "",
      "4. The letter to the court",
      A[6] ?? "",
      A[7] ?? "",
    ],
    html: page(
      `${NAV}<section class="main-content"><h1 class="post-headline">4 troubles of the port of Aldmouth</h1><div class="byline-wrapper">Mira Lund <span>2026-02-10T07:00:00Z</span></div><div class="share-wrapper"><button>Share</button><button>Save</button></div><section class="post-body-content"><div class="slideshow-container"><div class="content-lock-content"><p>The port of Aldmouth has had its troubles, and some of them were seen by few. Here are four that the town still talks about.</p>${[
        ["1. The wall that fell", [B[7]]],
        ["2. The suit over the cranes", [A[0], A[3]]],
        ["3. The plan in stone", [B[0], B[1]]],
        ["4. The letter to the court", [A[6], A[7]]],
      ]
        .map(
          ([head, texts]) =>
            `<div class="slide"><div class="slide-layout clearfix"><div class="slide-title"><h2 class="slide-title-text">${head as string}</h2></div><div class="slide-module"><div class="image-figure-image"><img><span class="image-source-caption"><span class="image-source">Jon Vale/Getty</span></span></div>${ps(texts as string[])}</div></div></div>`,
        )
        .join(
          "",
        )}</div></div></section><div class="post-tags">More: <a>Ports</a></div><section class="recirc"><h3>Read next</h3>${cards("tout")}</section></section>${FOOT}`,
      { title: "4 troubles of the port of Aldmouth" },
    ),
  },
  {
    name: "tabloid with bullets above and many pictures",
    body: [...A],
    html: page(
      `${NAV}<div class="alpha"><div id="js-article-text" class="article-text wide"><h2>${STORY.title}</h2><ul class="mol-bullets-with-font"><li class=""><font><strong>Firm says its program steers the cranes of the port without pay</strong></font></li><li><font><strong>Group denies the claims and calls for an arbitrator</strong></font></li></ul><p class="author-section byline-plain">By <a class="author">Mira Lund For The Courier</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published">Published: 07:00, 10 February 2026</span> | <span class="article-timestamp">Updated: 12:10, 10 February 2026</span></p><div class="shareArticles"><ul><li>e-mail</li></ul><p class="share-count">214 shares</p><a>3 View comments</a></div><div itemprop="articleBody">${at(A, { 0: '<div class="artSplitter mol-img-group"><div class="mol-img"><img></div><p class="imageCaption">The cranes stood still on Tuesday as lawyers met in a hotel nearby</p></div>', 3: '<div class="moduleFull mol-bullet-list"><div class="related-carousel"><h3>RELATED ARTICLES</h3><ul><li>Previous</li><li><a>Ferry line cuts its winter timetable</a></li><li>Next</li></ul></div><div class="fff-inline"><h3>Share this article</h3></div></div>', 7: '<div class="mol-video"><p class="vjs-caption">Video: Cranes at work</p><span>Loaded: 0%</span></div>' }, (text) => `<p class="mol-para-with-font">${text}</p>`)}</div><div class="column-content"><h3>Share or comment on this article</h3></div><div id="most-watched-videos-wrapper"><h3>Most watched News videos</h3>${list()}</div><div id="reader-comments"><h2>Comments 3</h2>${READERS}</div></div></div><div class="beta">${cards("puff")}</div>${FOOT}`,
    ),
  },
  {
    name: "portal whose text is bare between breaks",
    body: A.slice(0, 8),
    html: page(
      `<div class="nav">${NAV}</div><div class="M2rHh contentwrapper"><div class="mgRZA"><h1 class="HNMDR"><span>${STORY.title}</span></h1><div class="xf8Pm byline">Mira Lund / Updated: Feb 10, 2026, 07:00 IST<div class="social">SHARE AA</div></div><div class="js_tbl_article"><section class="clearfix leadmedia"><div class="wJnIp"><img><div class="imgCaption">Cranes in the port</div></div></section><div class="_s30J clearfix" data-articlebody="1"><div id="app"></div>${A.slice(
        0,
        8,
      )
        .map(
          (text, i) =>
            `${text}<span class="_3OA_B cdatainfo"></span><div class="clear"></div><br>${i === 3 ? '<div class="mgid_second_mrec_parent"><div data-type="in_view">Promoted Listen to the latest songs, only on our app</div></div>' : ""}<br>`,
        )
        .join(
          "\n",
        )}</div></div><div class="topicsTxt">Topics<a>Norvik</a></div><div class="end-of-article">End of Article</div><div class="follow"><p>FOLLOW US ON SOCIAL MEDIA</p></div></div><div class="rhs">${cards("visual")}</div></div>${FOOT}`,
    ),
  },
  {
    name: "paper of Karachi with tools among its paragraphs",
    body: B,
    html: page(
      `${NAV}<div class="container"><article class="story" data-id="1"><h2 class="story__title"><a class="story__link">${QUAY}</a></h2><div class="story__head"><span class="story__byline"><a class="story__byline__link">Jon Vale</a></span><span class="story__time">Published February 10, 2026</span><div class="story__excerpt"></div></div><div class="story__content overflow-hidden text-4">${at(B, { 0: '<figure class="media w-full media--stretch"><div class="media__item"><img></div><figcaption class="media__caption">The old quay. — White Star</figcaption></figure>', 4: '<p><em>Also read: <a href="/r">Fishing quota to fall by a fifth</a></em></p>', 9: "<p><em>Published in The Courier, February 10th, 2026</em></p>" })}</div><div class="story__tags"><a>Read more</a></div><div class="comments"><h3>Comments (3) Closed</h3>${READERS}</div></article><aside>${cards("box story")}</aside></div>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "weekly in items with a gate behind",
    also: ["The suit is the third of its kind this year."],
    body: A,
    html: page(
      `${NAV}<main class="main--article"><article class="article"><header class="article-header"><h1 class="article-heading"><span class="article-heading__kicker">Ports</span><span class="article-heading__title">${STORY.title}</span></h1><div class="summary">The suit is the third of its kind this year.</div><div class="byline">By Mira Lund</div><div class="metadata"><time datetime="2026-02-10">10 February 2026, 7:00</time><a>3 comments</a></div></header><div class="article-body article-body--article"><div class="article-page">${at(A, { 2: '<aside class="ad-container ad-container--desktop"><p>Advertisement</p></aside>', 4: '<aside class="article-newsletter newsletter-signup-banner"><h3>Our newsletter</h3><p>What matters today, every morning at six. With your registration you accept our rules.</p></aside>', 6: '<div class="article__item nav-related"><h3 class="topic">More on the matter</h3><a>Ferry line cuts its winter timetable</a></div>' }, (text) => `<p class="paragraph article__item">${text}</p>`)}</div><div id="paywall" class="gate article__item"><section class="gate__content"><h2>Read on?</h2><p>Test four weeks for one crown and read all articles without limits.</p></section></div></div><nav class="article-tags"><h2>Keywords</h2><ul><li>Ports</li></ul></nav></article><section class="comment-section" id="comments">${READERS}</section></main>${FOOT}`,
    ),
  },
  {
    name: "Paris daily with links in the body",
    also: ["Stone at last: the council has voted after a long debate about costs."],
    body: B,
    html: page(
      `${NAV}<main class="fig-main"><article class="fig-content-main"><h1 class="fig-headline">${QUAY}</h1><div class="fig-content-metas"><span class="fig-content-metas__authors">Par <a>Jon Vale</a></span><span>Publié le 10/02/2026 à 07:00, mis à jour le 10/02/2026 à 12:10</span><button>Copier le lien</button></div><figure class="fig-media"><figcaption class="fig-media__legend">The quay<span class="fig-media__credits">Vale / AFP</span></figcaption></figure><p class="fig-standfirst">Stone at last: the council has voted after a long debate about costs.</p><div class="fig-content-body" data-component="fig-content-body">${at(B, { 2: '<p class="fig-body-link"><strong class="fig-body-link__prefix">À lire aussi</strong><a href="/r" class="fig-body-link__link">Fishing quota to fall by a fifth</a></p>', 5: '<div class="fig-ad-content"><div>Publicité</div><a>Passer la publicité</a></div>' }, (text) => `<p class="fig-paragraph">${text}</p>`)}</div><section class="fig-comments"><h2>À découvrir</h2>${list()}</section></article></main>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "radio with toggled captions and a player",
    body: A,
    html: page(
      `${NAV}<main><article class="story"><div class="storytitle"><h1>${STORY.title}</h1></div><div id="story-meta" class="story-meta has-byline"><time datetime="2026-02-10"><span class="date">February 10, 2026</span><span class="time">7:00 AM ET</span></time><div class="byline-container--block"><p class="byline__name">Mira Lund</p></div></div><div class="bucketwrap resaudio primaryaudio"><div class="audio-module"><h4 class="audio-module-title">Heard on Morning Edition</h4><time>4-Minute Listen</time><ul><li>Download</li><li>Transcript</li></ul></div></div><div id="storytext" class="storytext storylocation linkLocation"><div id="res1" class="bucketwrap image large"><div class="imagewrap"><img></div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>Cranes stand idle in the port of Aldmouth on Monday. <b class="credit">Jon Vale/Courier</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit">Jon Vale/Courier</span></div></div>${at(A, { 3: `<div id="res2" class="bucketwrap internallink insettwocolumn inset2col"><div class="bucket img"><div class="bucketblock"><h3 class="slug"><a>Ports</a></h3><h3><a>${OTHER_HEADLINES[4]}</a></h3></div></div></div>`, 6: '<aside id="ad-backstage-wrap"></aside>' })}</div><div class="tags"><ul><li><a>norvik</a></li></ul></div></article></main><aside id="npr-rad-trans">${cards("item")}</aside>${FOOT}`,
    ),
  },
  {
    name: "technology magazine with every paragraph in its component",
    body: [...A.slice(0, 5), "What it means", ...A.slice(5)],
    html: page(
      `<div id="__next">${NAV}<main><div class="duet--layout--entry-header"><h1 class="duet--article--dangerously-set-cms-markup">${STORY.title}</h1><h2 class="duet--article--dangerously-set-cms-markup dek">The suit is the third of its kind this year.</h2><div class="duet--article--byline">by <a>Mira Lund</a><time>Feb 10, 2026, 7:00 AM UTC</time></div></div><div class="duet--article--lede"><img><cite class="duet--article--image-credit">Image: Jon Vale</cite></div><div class="duet--layout--entry-body"><div class="duet--layout--entry-body-container"><div id="zephr-anchor">${[...A.slice(0, 5), "#What it means", ...A.slice(5)].map((text, i) => `<div class="duet--article--article-body-component">${text.startsWith("#") ? `<h3 class="duet--article--dangerously-set-cms-markup">${text.slice(1)}</h3>` : `<p class="duet--article--dangerously-set-cms-markup duet--article--standard-paragraph">${text}</p>`}</div>${i === 2 ? `<div class="duet--article--article-body-component"><div class="duet--article--sidebar related-list"><h4>Related</h4>${list("", 3)}</div></div>` : ""}${i === 6 ? '<div class="duet--ad--native-ad-rock"><p>Advertiser Content From</p></div>' : ""}`).join("")}</div></div></div><aside class="duet--recirculation--rail"><h2>Most Popular</h2><ol>${list()}</ol></aside><div class="duet--cta--newsletter"><h3>The Daily</h3><p>A free daily digest of the news that matters most.</p><label>Email (required)</label></div></main></div>`,
    ),
  },
  {
    name: "portal that continues its stories",
    body: B,
    html: page(
      `<div id="YDC-UH">${NAV}</div><main><article role="article"><div class="caas-container"><header class="caas-header"><div class="caas-logo">Courier</div></header><div class="caas-title-wrapper"><h1 data-test-locator="headline">${QUAY}</h1></div><div class="caas-content-byline-wrapper"><div class="caas-attr-item-author">Jon Vale</div><time class="" datetime="2026-02-10">Tue, February 10, 2026 at 7:00 AM UTC</time><span>3 min read</span><a>3</a></div><div class="caas-body-wrapper"><div class="caas-body">${at(B, { 1: '<div class="caas-da"><p>Story continues</p></div>', 3: '<p><strong>Read more:</strong> <a href="/r">Ferry line cuts its winter timetable</a></p>', 8: '<div class="caas-readmore caas-readmore-collapse"><button class="link caas-button collapse-button">Story continues</button></div>' })}<p><em>This article originally appeared on The Coastal Courier: <a>Old quay of Aldmouth to be rebuilt in stone</a></em></p></div><div class="caas-content-footer"><a>View comments</a></div></div></div></article></main><div id="Col2"><h2>Latest stories</h2>${cards("stream-item")}</div>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "table of fonts",
    body: A.slice(0, 6),
    html: `<html><head><title>${STORY.title}</title></head><body bgcolor="#ffffff"><table width="780" cellpadding=0><tr><td colspan=3><a href="/">Home</a> | <a href="/n">News</a> | <a href="/c">Classifieds</a></td></tr><tr><td width=140 valign=top bgcolor="#eeeeee"><font size=1>${OTHER_HEADLINES.map((text) => `<a href="/x">${text}</a><br>`).join("")}</font></td><td valign=top><span class="headline"><b>${STORY.title}</b></span><br><span class="byline">By MIRA LUND<br>Staff writer</span><br><br><span class="storytext"><font face="Times" size=3>${A.slice(
      0,
      6,
    )
      .map((text) => `<p>${text}`)
      .join(
        "\n",
      )}</font></span><p><font size=1><a href="/e">E-mail this story</a> | <a href="/p">Printer-friendly version</a></font></td><td width=160 valign=top><font size=1>Advertisement<br>Buy a boat today, our sale ends at noon and will not come back.</font></td></tr><tr><td colspan=3><font size=1>© 2003 The Coastal Courier. All rights reserved.</font></td></tr></table></body></html>`,
  },
  {
    name: "release on a wire",
    body: [
      "ALDMOUTH, Feb. 10, 2026 /CoastWire/ -- Norvik, a shipping group, denies the claims that a former contractor has made about the cranes of the port.",
      A[3] ?? "",
      A[6] ?? "",
      "About Norvik",
      "Norvik moves goods between forty ports. It was founded in 1902 and has four thousand workers on land and at sea.",
    ],
    html: page(
      `${NAV}<article class="news-release static"><header class="container release-header"><h1>${STORY.title}</h1><div class="row detail-headline"><div class="image-wrapper"><a>Norvik</a></div><p class="meta">NEWS PROVIDED BY</p><a><strong>Norvik</strong></a><p class="mb-no">Feb 10, 2026, 07:00 ET</p></div><div class="share"><p>Share this article</p></div></header><section class="release-body container"><div class="row"><div class="col-lg-10 col-lg-offset-1"><p><span class="legendSpanClass"><span class="xn-location">ALDMOUTH</span></span>, <span class="legendSpanClass"><span class="xn-chron">Feb. 10, 2026</span></span> /CoastWire/ -- Norvik, a shipping group, denies the claims that a former contractor has made about the cranes of the port.</p><p>${A[3]}</p><p>${A[6]}</p><p><b>About Norvik</b></p><p>Norvik moves goods between forty ports. It was founded in 1902 and has four thousand workers on land and at sea.</p><p>SOURCE Norvik</p></div></div></section><section class="container ribbon"><h2>Modal title</h2><div class="related-releases"><h3>Also from this source</h3>${cards("card")}</div></section></article>${FOOT}`,
    ),
  },
  {
    name: "agency in another script, its text in blocks",
    body: [
      "Городской совет Олдмута решил в среду построить старую набережную заново из камня после четырёх часов споров.",
      "Работы обойдутся в тридцать миллионов крон и займут два года, всё это время паромы будут причаливать у рыбного рынка.",
      "«Мы слишком долго ждали, и рыбаки потеряли из-за нас годы», — сказала мэр Дора Керн на заседании.",
      "Её соперник Йон Старк назвал этот план подарком строителям и потребовал отчёта о расходах до начала лета.",
      "Инженеры ещё в 2019 году предупреждали, что деревянные сваи сгнили и что стена может упасть во время сильной бури.",
    ],
    html: page(
      `<div class="header">${NAV}</div><div class="article"><div class="article__header"><div class="article__info"><a>07:00 10.02.2026</a> <span class="article__info-date-modified">(обновлено: 12:10 10.02.2026)</span></div><h1 class="article__title">Старую набережную построят заново</h1></div><div class="article__announce"><div class="media"><div class="media__copyright"><div class="media__copyright-item">© Фото : Йон Вейл</div></div><div class="media__title">Набережная зимой</div></div></div><div class="article__body js-mediator-article">${["Городской совет Олдмута решил в среду построить старую набережную заново из камня после четырёх часов споров.", "Работы обойдутся в тридцать миллионов крон и займут два года, всё это время паромы будут причаливать у рыбного рынка.", "«Мы слишком долго ждали, и рыбаки потеряли из-за нас годы», — сказала мэр Дора Керн на заседании.", "Её соперник Йон Старк назвал этот план подарком строителям и потребовал отчёта о расходах до начала лета.", "Инженеры ещё в 2019 году предупреждали, что деревянные сваи сгнили и что стена может упасть во время сильной бури."].map((text, i) => `<div class="article__block" data-type="text"><div class="article__text">${text}</div></div>${i === 2 ? '<div class="article__block" data-type="article"><div class="article__article"><a>Рыбную квоту сократят на пятую часть</a><span>Вчера, 18:20</span></div></div><div class="article__block" data-type="banner"><div class="banner"></div></div>' : ""}`).join("")}</div><div class="article__tags"><a>Олдмут</a><a>Порты</a></div></div><div class="lenta">${list()}</div>`,
      { title: "Старую набережную построят заново" },
    ),
  },
  {
    name: "interview in questions and answers",
    body: [
      "Ilse Brandt founded the firm that has sued the shipping group Norvik. She spoke to the Courier about the machines that she never saw again.",
      "When did you know?",
      A[2] ?? "",
      "Did you ask for them back?",
      "Many times. They always had a reason, and the reason was never the same twice.",
      "What do you want from the court?",
      "An order that keeps the cranes from using our program, and what the law gives us for the years that we lost.",
      "Will you settle?",
      "No.",
    ],
    html: page(
      `${NAV}<article class="post"><header class="entry-header"><h1 class="entry-title">${STORY.title}</h1><p class="post-meta">By Mira Lund · February 10, 2026</p></header><div class="entry-content"><p>Ilse Brandt founded the firm that has sued the shipping group Norvik. She spoke to the Courier about the machines that she never saw again.</p>${[
        ["When did you know?", A[2]],
        [
          "Did you ask for them back?",
          "Many times. They always had a reason, and the reason was never the same twice.",
        ],
        [
          "What do you want from the court?",
          "An order that keeps the cranes from using our program, and what the law gives us for the years that we lost.",
        ],
        ["Will you settle?", "No."],
      ]
        .map(([q, a]) => `<p><strong>${q}</strong></p><p>${a}</p>`)
        .join(
          "",
        )}</div><footer class="entry-footer"><span class="tags-links">Tagged <a>Norvik</a></span></footer></article><div class="related-posts">${cards("related-post")}</div>${FOOT}`,
    ),
  },
  {
    name: "short news with far longer comments",
    body: B.slice(0, 3),
    html: page(
      `${NAV}<main><article class="article"><h1>${QUAY}</h1><p class="meta">10 February 2026</p><div class="text">${ps(B.slice(0, 3))}</div></article><section class="disqus-like"><h2>12 comments</h2>${READERS}${READERS}${READERS}${READERS}</section></main><aside>${list()}</aside>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "page whose boxes carry no names",
    body: A,
    html: page(
      `<div>${NAV}</div><div><div><h1>${STORY.title}</h1><div>Mira Lund</div><div>10 February 2026</div><div><img><div>The cranes of Aldmouth stood still on Tuesday (Photo: Jon Vale)</div></div><div>${at(A, { 2: `<div><div>Read also</div><a href="/a">${OTHER_HEADLINES[0]}</a></div>`, 5: "<div><div>Support independent journalism</div><div>Our reporting is free because readers pay for it. Become a member from 5 crowns a month.</div><a>Become a member</a></div>" })}</div><div><div>Mira Lund</div><div>Mira Lund writes about ports and ships for the Courier.</div></div><div><div>More stories</div>${cards("c1")}</div></div></div>${FOOT}`,
    ),
  },
  {
    name: "long notice of cookies without a name",
    body: A.slice(0, 4),
    html: page(
      `<div><div><h2>We value your privacy</h2><p>We and our 214 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised advertising and content, measurement and audience research.</p><p>With your permission we and our partners may use precise geolocation data and identification through device scanning. You may click to consent to the processing by us and our partners as described above. Your preferences will apply to this website only.</p><button>More options</button><button>Agree</button></div></div>${NAV}<main><h1>${STORY.title}</h1><div class="text">${ps(A.slice(0, 4))}</div></main>${FOOT}`,
    ),
  },
  {
    name: "teasers longer than the story",
    body: A.slice(0, 4),
    html: page(
      `${NAV}<div class="page"><div class="left"><h1>${STORY.title}</h1><p class="date">10 February 2026</p>${ps(A.slice(0, 4))}</div><div class="right"><h3>In other news</h3>${B.map((text, i) => `<div class="n${i % 2}"><h4><a href="/q${i}">${OTHER_HEADLINES[i % 5]}</a></h4><p>${text} <a href="/q${i}">Read more</a></p></div>`).join("")}</div></div>${FOOT}`,
    ),
  },
  {
    name: "sections of a long read",
    body: ["The claim", ...A.slice(0, 3), "The answer", ...A.slice(3, 6), "The court", ...A.slice(6)],
    html: page(
      `${NAV}<main id="main"><header><h1>${STORY.title}</h1></header>${[
        ["The claim", A.slice(0, 3)],
        ["The answer", A.slice(3, 6)],
        ["The court", A.slice(6)],
      ]
        .map(
          ([head, texts], i) =>
            `<section class="chapter" id="c${i}"><div class="inner"><h2>${head as string}</h2>${ps(texts as string[])}</div><figure><img><figcaption>A picture of chapter ${i + 1}. Photo: Jon Vale</figcaption></figure></section>`,
        )
        .join(
          "",
        )}<section class="credits"><h2>Credits</h2><p>Text: Mira Lund</p><p>Design: Jon Vale</p></section></main>${FOOT}`,
    ),
  },
  {
    name: "quotations and a table",
    body: [
      A[0] ?? "",
      A[1] ?? "",
      "“They told us it was for testing. We never saw the machines again, and nobody has said a word to us since.”",
      A[3] ?? "",
      "Year Cranes Paid",
      "2015 4 10 million",
      "2016 6 30 million",
      A[4] ?? "",
      A[5] ?? "",
    ],
    html: page(
      `${NAV}<article><h1>${STORY.title}</h1><div class="article-body">${ps(A.slice(0, 2))}<blockquote><p>“They told us it was for testing. We never saw the machines again, and nobody has said a word to us since.”</p></blockquote>${ps(A.slice(3, 4))}<table><tr><th>Year</th><th>Cranes</th><th>Paid</th></tr><tr><td>2015</td><td>4</td><td>10 million</td></tr><tr><td>2016</td><td>6</td><td>30 million</td></tr></table>${ps(A.slice(4, 6))}</div></article>${FOOT}`,
    ),
  },
  {
    name: "body in a list",
    body: B.slice(0, 6),
    html: page(
      `${NAV}<div class="wrap"><h1>Six things to know about the old quay</h1><ol class="article-list">${B.slice(
        0,
        6,
      )
        .map((text) => `<li><span>${text}</span></li>`)
        .join("")}</ol></div><div class="wrap"><h3>Popular</h3>${list()}</div>${FOOT}`,
      { title: "Six things to know about the old quay" },
    ),
  },
  {
    name: "paragraphs of several containers between advertisements",
    body: A,
    html: page(
      `${NAV}<div class="story"><h1>${STORY.title}</h1>${A.map((text, i) => `<div class="row-${i}"><div class="cell"><p>${text}</p></div></div>${i % 3 === 1 ? '<div class="row-x"><div class="cell"><small>ADVERTISEMENT</small><a href="/ad">Buy a boat today, our sale ends at noon</a></div></div>' : ""}`).join("")}</div><div class="row-z"><h3>Latest</h3>${cards("z")}</div>${FOOT}`,
    ),
  },
  {
    name: "unnamed comments with a form",
    body: B,
    html: page(
      `${NAV}<div id="c"><h1>${QUAY}</h1>${ps(B)}<div><h3>Comments (3)</h3>${READERS}<form><p>Your e-mail address will not be published.</p><textarea></textarea></form></div></div>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "a factbox and a timeline of its own",
    body: [
      ...B.slice(0, 5),
      "Facts",
      "The quay is 214 metres long.",
      "It was last repaired in 1961.",
      ...B.slice(5),
    ],
    html: page(
      `${NAV}<article class="article"><h1>${QUAY}</h1><div class="article__content">${ps(B.slice(0, 5))}<div class="factbox"><h3>Facts</h3><ul><li>The quay is 214 metres long.</li><li>It was last repaired in 1961.</li></ul></div>${ps(B.slice(5))}</div></article>${FOOT}`,
      { title: QUAY },
    ),
  },
  {
    name: "offers of support between paragraphs, without names",
    body: A,
    html: page(
      `${NAV}<main><h1>${STORY.title}</h1><div>${at(A, { 2: "<div><p>Become a supporter of independent reporting from the coast. From 5 crowns a month.</p><a>Support us</a></div>", 5: "<p>Download our app to get alerts on this story.</p>", 7: "<p>[Sign up for our daily newsletter here]</p>" })}</div></main>${FOOT}`,
    ),
  },
  {
    name: "a lead in bold and initials at the end",
    body: [A[0] ?? "", ...A.slice(1, 7)],
    html: page(
      `${NAV}<div class="artikel"><h1>${STORY.title}</h1><div class="datum">10.02.2026</div><p><strong>${A[0]}</strong></p>${ps(A.slice(1, 7))}<p>ml/jv</p><p>© 2026 The Coastal Courier</p></div><div class="mehr">${cards("kachel")}</div>${FOOT}`,
    ),
  },
];
