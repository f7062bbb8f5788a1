// Pages as the well-known systems write them, each around the same story. Every template holds its own noise.

import { OTHER_HEADLINES, type Story } from "./story.js";

export interface Page {
  readonly name: string;
  readonly html: (story: Story) => string;
}

const ps = (list: readonly string[], attributes = ""): string =>
  list.map((text) => `<p${attributes}>${text}</p>`).join("\n");
const links = (count = 4): string =>
  OTHER_HEADLINES.slice(0, count)
    .map((text) => `<li><a href="/x">${text}</a></li>`)
    .join("");
const teasers = OTHER_HEADLINES.map(
  (text) =>
    `<div class="card"><h3><a href="/x">${text}</a></h3><p>A short text that tells what the other article is about, in one sentence.</p></div>`,
).join("");
const NAV = `<nav><ul>${["Home", "World", "Business", "Sport", "Culture"].map((name) => `<li><a href="/${name}">${name}</a></li>`).join("")}</ul></nav>`;
const FOOTER = `<footer><p>© 2026 The Coastal Courier. All rights reserved.</p><ul><li><a href="/a">About us</a></li><li><a href="/p">Privacy policy</a></li></ul></footer>`;
const COOKIES = `<div class="cookie-banner" role="dialog"><p>We use cookies to give you the best experience on our site. By continuing you agree to our use of cookies and to the terms of service.</p><button>Accept all</button></div>`;
const COMMENTS = `<div id="comments"><h3>3 Comments</h3><ol class="commentlist"><li><p class="meta">Sailor42 says:</p><p>I have worked in that port for twenty years and nobody there ever told us the truth about the machines.</p></li><li><p>Typical. They always take what is not theirs, and the court will let them go.</p></li></ol></div>`;
const SHARE = `<div class="social-share"><a href="#">Facebook</a><a href="#">Twitter</a><a href="#">WhatsApp</a></div>`;
const BIO = `<div class="author-bio"><img src="a.jpg"><p>Mira Lund is a senior reporter who covers ports and shipping for the Coastal Courier. She lives in Aldmouth.</p></div>`;
const FIGURE = `<figure><img src="c.jpg"><figcaption>Cranes in the port of Aldmouth, seen from the old customs house. Photo: Jon Vale/Getty Images</figcaption></figure>`;
const NEWSLETTER = `<div class="newsletter-signup"><h4>Sign up for our newsletter</h4><p>Get the best stories of the week in your inbox every Friday morning, for free.</p></div>`;

const head = (story: Story, more = ""): string =>
  `<head><meta charset="utf-8"><title>${story.title} | ${story.site}</title><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${story.site}">${more}<style>p{margin:0}</style><script>var a="<p>not text</p>";</script></head>`;
const page = (story: Story, body: string, more = ""): string =>
  `<!DOCTYPE html><html lang="en">${head(story, more)}<body>${body}</body></html>`;
const ld = (story: Story, body: boolean): string =>
  `<script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebSite", name: story.site },
      {
        "@type": ["NewsArticle"],
        headline: story.title,
        author: [{ "@type": "Person", name: story.author }],
        publisher: { "@type": "Organization", name: story.site },
        datePublished: "2026-02-10T06:00:00Z",
        ...(body ? { articleBody: story.paragraphs.join("\n\n") } : {}),
      },
    ],
  })}</script>`;
/** Puts `extra` between two paragraphs of the middle. */
const amid = (story: Story, extra: string, attributes = ""): string => {
  const half = Math.floor(story.paragraphs.length / 2);
  return `${ps(story.paragraphs.slice(0, half), attributes)}\n${extra}\n${ps(story.paragraphs.slice(half), attributes)}`;
};

export const PAGES: readonly Page[] = [
  {
    name: "WordPress, classic theme",
    html: (s) =>
      page(
        s,
        `${NAV}<div id="page"><div id="content"><div class="post hentry"><h1 class="entry-title">${s.title}</h1><div class="entry-meta">By <a href="/m">${s.author}</a> on February 10, 2026</div><div class="entry-content">${FIGURE}${amid(s, `<div class="wp-caption alignleft"><p class="wp-caption-text">The old quay at Aldmouth in winter</p></div>`)}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul>${links(2)}</ul></div><div id="jp-relatedposts"><h3>Related</h3>${teasers}</div></div>${BIO}</div>${COMMENTS}</div><div id="sidebar" class="widget-area"><ul>${links()}</ul></div></div>${FOOTER}`,
      ),
  },
  {
    name: "WordPress, block theme",
    html: (s) =>
      page(
        s,
        `<header class="wp-block-template-part">${NAV}</header><main class="wp-block-group"><h1 class="wp-block-post-title">${s.title}</h1><div class="wp-block-post-date">February 10, 2026</div><div class="entry-content wp-block-post-content">${amid(s, `<figure class="wp-block-image"><img><figcaption class="wp-element-caption">A crane at night</figcaption></figure><figure class="wp-block-pullquote"><blockquote><p>${s.paragraphs[2]}</p></blockquote></figure>`)}</div><div class="wp-block-post-terms taxonomy-post_tag"><a href="/t">ports</a></div><div class="wp-block-comments">${COMMENTS}</div></main>${FOOTER}`,
        ld(s, false),
      ),
  },
  {
    name: "Newspaper theme with inline related posts",
    html: (s) =>
      page(
        s,
        `${NAV}<div class="td-post-content tagdiv-type">${amid(s, `<div class="td_block_related"><p><strong>Also read: <a href="/x">${OTHER_HEADLINES[0]}</a></strong></p></div><p>Also read: <a href="/x">${OTHER_HEADLINES[1]}</a></p>`)}<p><em>${s.author} is a reporter who covers shipping. Follow her on Twitter @miralund.</em></p></div>${SHARE}<div class="td-a-rec">Advertisement</div>${COMMENTS}${FOOTER}`,
      ),
  },
  {
    name: "Drupal 7",
    html: (s) =>
      page(
        s,
        `${NAV}<div class="region region-content"><h1 id="page-title">${s.title}</h1><div class="node node-article"><div class="submitted">Submitted by ${s.author} on Tue, 02/10/2026 - 08:00</div><div class="content"><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even">${amid(s, FIGURE)}</div></div></div><div class="field field-name-field-tags"><a href="/t">Ports</a></div></div><ul class="links inline"><li><a href="/l">Log in to post comments</a></li></ul></div></div><div class="region region-sidebar-second">${teasers}</div>${FOOTER}`,
      ),
  },
  {
    name: "Drupal 10",
    html: (s) =>
      page(
        s,
        `${NAV}<main role="main"><article class="node node--type-article"><h1><span class="field field--name-title">${s.title}</span></h1><div class="node__content"><div class="field field--name-field-lead">The suit is the third of its kind this year.</div><div class="clearfix text-formatted field field--name-body">${amid(s, NEWSLETTER)}</div></div></article></main><aside role="complementary">${teasers}</aside>${FOOTER}`,
      ),
  },
  {
    name: "Arc publishing",
    html: (s) =>
      page(
        s,
        `<div id="fusion-app">${NAV}<h1 class="headline">${s.title}</h1><div class="byline"><span>By ${s.author}</span><time datetime="2026-02-10">Feb 10</time></div><article class="article-body-wrapper">${amid(s, `<div class="arcad-feature"><span>Advertisement</span></div><div class="interstitial-link"><p>[ <a href="/x">${OTHER_HEADLINES[2]}</a> ]</p></div>`, ' class="article-body__content default__StyledText"')}</article><div class="more-from">${teasers}</div></div>${FOOTER}`,
        ld(s, false),
      ),
  },
  {
    name: "Brightspot",
    html: (s) =>
      page(
        s,
        `${NAV}<div class="ArticlePage-mainContent"><h1 class="ArticlePage-headline">${s.title}</h1><div class="ArticlePage-byline">${s.author}</div><div class="ArticlePage-articleBody"><div class="RichTextArticleBody RichTextBody">${amid(s, `<div class="Enhancement"><div class="PromoSmall"><div class="Promo-title"><a href="/x">${OTHER_HEADLINES[0]}</a></div><div class="Promo-description">What the strike would mean for the islands, explained in five short points.</div></div></div>`)}</div></div><div class="ArticlePage-tags">${links(2)}</div></div><div class="PageListRightRail">${teasers}</div>${FOOTER}`,
      ),
  },
  {
    name: "BBC, old",
    html: (s) =>
      page(
        s,
        `${NAV}<div class="story-body"><h1 class="story-body__h1">${s.title}</h1><div class="date date--v2">10 February 2026</div><div class="story-body__inner" property="articleBody"><figure class="media-landscape"><span class="off-screen">Image copyright</span><span class="story-image-copyright">Getty Images</span><figcaption class="media-caption"><span class="off-screen">Image caption</span><span class="media-caption__text">The cranes were bought in 2017</span></figcaption></figure>${amid(s, `<ul class="story-body__unordered-list">${links(2)}</ul><h2 class="story-body__crosshead">What the port says</h2>`)}</div></div><div class="share">${SHARE}</div>${FOOTER}`,
      ),
  },
  {
    name: "BBC, new",
    html: (s) =>
      page(
        s,
        `${NAV}<main id="main-content"><article class="ssrcss-1072xwf-ArticleWrapper"><header class="ssrcss-h"><h1 id="main-heading">${s.title}</h1></header>${s.paragraphs.map((t, i) => `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">${i === 0 ? `<b class="ssrcss-b">${t}</b>` : t}</p></div></div>${i === 4 ? `<div data-component="links-block"><ul>${links(2)}</ul></div>` : ""}`).join("")}<div data-component="topic-list" class="ssrcss-TopicList"><h2>Related Topics</h2><ul>${links(2)}</ul></div></article></main>${FOOTER}`,
      ),
  },
  {
    name: "Guardian-like",
    html: (s) =>
      page(
        s,
        `${NAV}<article class="content--article"><header><h1 itemprop="headline">${s.title}</h1><div class="content__standfirst" itemprop="description"><p>Firm says group used its program without pay</p></div><p class="byline">${s.author}</p></header><div class="content__article-body from-content-api" itemprop="articleBody" data-test-id="article-review-body">${amid(s, `<aside class="element element-rich-link"><p><span>Related: </span><a href="/x">${OTHER_HEADLINES[3]}</a></p></aside>`)}</div><div class="submeta"><ul>${links(3)}</ul></div></article><div class="contributions__epic"><p>We have a small favour to ask. Millions of people turn to us every day for quality news, and we need your support.</p></div>${FOOTER}`,
      ),
  },
  {
    name: "New York Times-like",
    html: (s) =>
      page(
        s,
        `<div id="app">${NAV}<main><article id="story"><header><h1 data-testid="headline">${s.title}</h1></header><section name="articleBody" itemProp="articleBody">${s.paragraphs.map((t, i) => `<div class="css-1fanzo5 StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-158dogj evys1bk0">${t}</p></div><aside class="css-ew4tgv" aria-label="companion column"></aside></div>${i === 3 ? '<div class="ad story-ad-1-wrapper"><div>Advertisement</div><a href="#after">Continue reading the main story</a></div>' : ""}`).join("")}</section><div class="bottom-of-article"><p>${s.author} is a reporter covering shipping and trade.</p></div></article></main></div>${FOOTER}`,
      ),
  },
  {
    name: "Le Monde-like, in French classes",
    html: (s) =>
      page(
        s,
        `${NAV}<section class="zone zone--article"><h1 class="article__title">${s.title}</h1><p class="article__desc">La plainte est la troisième de l’année.</p><span class="meta__date">Publié le 10 février 2026 à 08h00</span><section class="article__content old__article-content-single">${amid(s, `<section class="catcher catcher--inline"><span class="catcher__desc">Lire aussi :</span><a href="/x">${OTHER_HEADLINES[2]}</a></section><p class="article__status">Article réservé aux abonnés</p>`, ' class="article__paragraph"')}</section><section class="catcher">${teasers}</section></section>${FOOTER}`,
      ),
  },
  {
    name: "Spiegel-like, in German",
    html: (s) =>
      page(
        s,
        `${NAV}<main><article aria-label="Artikel"><header><h2><span>${s.title}</span></h2></header><div data-area="body"><div data-area="text" class="RichText RichText--iconLinks lg:mt-32">${ps(s.paragraphs.slice(0, 5))}</div><section data-area="related" class="relatedbox"><h3>Mehr zum Thema</h3><ul>${links(2)}</ul></section><div data-area="text" class="RichText RichText--iconLinks lg:mt-32">${ps(s.paragraphs.slice(5))}</div></div><footer><span>Mit Material von dpa</span></footer></article></main>${FOOTER}`,
      ),
  },
  {
    name: "AMP page",
    html: (s) =>
      `<!doctype html><html amp>${head(s, ld(s, false))}<body><amp-sidebar>${NAV}</amp-sidebar><article class="amp-wp-article"><header><h1 class="amp-wp-title">${s.title}</h1><div class="amp-wp-meta amp-wp-byline">${s.author}</div></header><div class="amp-wp-article-content">${amid(s, `<amp-img src="c.jpg"></amp-img><amp-ad width=300 height=250>Advertisement</amp-ad><amp-embed type="taboola">${teasers}</amp-embed>`)}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">Tags: ports, courts</div></footer></article></body></html>`,
  },
  {
    name: "Table layout of 2003",
    html: (s) =>
      `<html>${head(s)}<body bgcolor=white><table width=100%><tr><td colspan=3><a href=/>Home</a> | <a href=/n>News</a> | <a href=/s>Sport</a></td></tr><tr><td width=120 valign=top><font size=1>${OTHER_HEADLINES.map((t) => `<a href=x>${t}</a><br>`).join("")}</font></td><td valign=top><font size=5><b>${s.title}</b></font><br><font size=2>By ${s.author}<br>February 10, 2026</font><br><br>${s.paragraphs.join("<br><br>\n")}<br><br></td><td width=160><table border=1><tr><td>Advertisement</td></tr><tr><td><a href=x>Win a trip to the islands</a></td></tr></table></td></tr><tr><td colspan=3><font size=1>Copyright 2003 The Coastal Courier. All rights reserved.</font></td></tr></table></body></html>`,
  },
  {
    name: "Text with line breaks in one div",
    html: (s) =>
      page(
        s,
        `${NAV}<div class="wrapper"><h1>${s.title}</h1><div class="txt">${s.paragraphs.join("<br/><br/>")}</div></div><div class="rhs"><ul>${links()}</ul></div>${FOOTER}`,
      ),
  },
  {
    name: "Paragraphs as bare divs",
    html: (s) =>
      page(
        s,
        `${NAV}<div id="main"><h1>${s.title}</h1><div id="story">${s.paragraphs.map((t) => `<div>${t}</div>`).join("")}</div></div><div class="most-popular"><ol>${links()}</ol></div>${FOOTER}`,
      ),
  },
  {
    name: "Broken markup",
    html: (s) =>
      `<html><html><title>${s.title}</title><body><div class=post><h1>${s.title}<p>${s.paragraphs.join("<p>")}</div></b></i></span><div class=footer>All rights reserved.</div>`,
  },
  {
    name: "Paywall teaser",
    html: (s) =>
      page(
        s,
        `${NAV}<article><h1>${s.title}</h1><div class="article-body">${ps(s.paragraphs)}<div class="paywall"><p>To continue reading, subscribe today. Already a subscriber? Log in.</p><ul><li>Unlimited access to all articles</li><li>The newspaper as an e-paper</li></ul></div></div></article>${FOOTER}`,
      ),
  },
  {
    name: "Cookie wall before everything",
    html: (s) =>
      page(
        s,
        `${COOKIES}<div id="onetrust-consent-sdk"><p>Your privacy is important to us. We and our 812 partners store and access information on a device, such as unique identifiers in cookies, to process personal data.</p></div>${NAV}<article><h1>${s.title}</h1>${ps(s.paragraphs)}</article>${FOOTER}`,
      ),
  },
  {
    name: "Read-more lines between paragraphs",
    html: (s) =>
      page(
        s,
        `${NAV}<article class="post"><h1>${s.title}</h1><div class="post-content">${amid(s, `<p><strong>Read more: </strong><a href="/x">${OTHER_HEADLINES[0]}</a></p><p><a href="/y">${OTHER_HEADLINES[1]}</a></p><p>RELATED: <a href="/z">${OTHER_HEADLINES[2]}</a></p>`)}</div></article>${FOOTER}`,
      ),
  },
  {
    name: "Advertising between paragraphs",
    html: (s) =>
      page(
        s,
        `${NAV}<article><h1>${s.title}</h1>${s.paragraphs.map((t, i) => `<p>${t}</p>${i % 3 === 1 ? '<div class="ad-slot"><span>Advertisement</span><p>Story continues below advertisement</p></div>' : ""}`).join("")}</article>${FOOTER}`,
      ),
  },
  {
    name: "Tags and topics at the end",
    html: (s) =>
      page(
        s,
        `${NAV}<article><h1>${s.title}</h1><div class="story-text">${ps(s.paragraphs)}<p>Tags: <a href="/a">ports</a>, <a href="/b">courts</a>, <a href="/c">software</a></p><div class="topics"><a href="/a">Business</a><a href="/b">Law</a></div></div></article>${FOOTER}`,
      ),
  },
  {
    name: "Biography in italics at the end",
    html: (s) =>
      page(
        s,
        `${NAV}<article><h1>${s.title}</h1><div class="content-body">${ps(s.paragraphs)}<p><em>${s.author} covers ports and writes about trade for the Coastal Courier.</em></p><p><i>Follow her on Twitter: @miralund</i></p></div></article>${FOOTER}`,
      ),
  },
  {
    name: "List of links as a sidebar inside the body",
    html: (s) =>
      page(
        s,
        `${NAV}<div class="article"><h1>${s.title}</h1><div class="text">${amid(s, `<div class="box"><b>More on the port</b><ul>${links()}</ul></div>`)}</div></div>${FOOTER}`,
      ),
  },
  {
    name: "Long comments, short article",
    html: (s) =>
      page(
        s,
        `${NAV}<article><h1>${s.title}</h1><div class="entry">${ps(s.paragraphs)}</div></article><section class="comments-area">${Array.from({ length: 30 }, (_, i) => `<div class="comment-body"><p>Comment number ${i}: I have thought about this for a long time, and in my view the port should never have bought these cranes, whatever the court may say about it now.</p></div>`).join("")}</section>${FOOTER}`,
      ),
  },
  {
    name: "Comments without a telling name",
    html: (s) =>
      page(
        s,
        `${NAV}<article><h1>${s.title}</h1><div class="article-text">${ps(s.paragraphs)}</div></article><div id="disqus_thread"><p>I do not believe a word of this and neither should you, dear fellow readers of this page.</p></div>${FOOTER}`,
      ),
  },
  {
    name: "JSON-LD with the body, page drawn by scripts",
    html: (s) =>
      page(
        s,
        `<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>`,
        ld(s, true),
      ),
  },
  {
    name: "JSON-LD beside a normal page",
    html: (s) =>
      page(
        s,
        `${NAV}<div class="x1"><h1>${s.title}</h1><div class="x2">${amid(s, FIGURE)}</div><div class="x3">${teasers}</div></div>${FOOTER}`,
        ld(s, true),
      ),
  },
  {
    name: "Names made by a build tool",
    html: (s) =>
      page(
        s,
        `<div class="sc-a1">${NAV}</div><div class="sc-b2 kXyZ"><div class="sc-c3"><h1 class="sc-d4">${s.title}</h1><div class="sc-e5">By ${s.author}</div></div><div class="sc-f6">${s.paragraphs.map((t) => `<div class="sc-g7"><p class="sc-h8">${t}</p></div>`).join("")}</div><div class="sc-i9">${teasers}</div></div><div class="sc-j1">${FOOTER}</div>`,
      ),
  },
  {
    name: "Medium-like sections",
    html: (s) =>
      page(
        s,
        `${NAV}<article><div class="meteredContent"><section><div><h1>${s.title}</h1><div><a href="/m">${s.author}</a><span>5 min read</span><button>Follow</button></div></div></section><section>${ps(s.paragraphs.slice(0, 5), ' class="pw-post-body-paragraph"')}</section><section>${ps(s.paragraphs.slice(5), ' class="pw-post-body-paragraph"')}</section></div></article><div>${teasers}</div>${FOOTER}`,
      ),
  },
  {
    name: "Blogger",
    html: (s) =>
      page(
        s,
        `<div class="main section"><div class="blog-posts hfeed"><h2 class="date-header"><span>Tuesday, February 10, 2026</span></h2><div class="post hentry"><h3 class="post-title entry-title">${s.title}</h3><div class="post-body entry-content" itemprop="description articleBody">${s.paragraphs.join("<br /><br />")}<div style="clear: both;"></div></div><div class="post-footer"><span class="post-author">Posted by ${s.author}</span><span class="post-labels">Labels: <a href="/l">ports</a></span></div></div></div><div class="comments" id="comments"><h4>2 comments:</h4><div class="comment-block">Nonsense, all of it, and I should know because my cousin works there every summer.</div></div></div>`,
      ),
  },
  {
    name: "Yahoo-like",
    html: (s) =>
      page(
        s,
        `${NAV}<div class="caas-content-wrapper"><header class="caas-title-wrapper"><h1>${s.title}</h1></header><div class="caas-attr-meta"><span class="caas-author-byline-collapse">${s.author}</span></div><div class="caas-body">${amid(s, `<figure class="caas-figure"><figcaption class="caption-collapse">FILE PHOTO: The port in 2019</figcaption></figure>`)}<div class="caas-readmore"><button>Story continues</button></div></div></div><div class="ntk-lead">${teasers}</div>${FOOTER}`,
      ),
  },
  {
    name: "Live blog entries",
    html: (s) =>
      page(
        s,
        `${NAV}<main><h1>${s.title}</h1><div class="liveblog-body" itemprop="liveBlogUpdate">${s.paragraphs.map((t, i) => `<div class="liveblog-entry article-body"><time datetime="2026-02-10T0${i % 9}:00">0${i % 9}:00</time><p>${t}</p></div>`).join("")}</div></main>${FOOTER}`,
      ),
  },
  {
    name: "Embedded post among paragraphs",
    html: (s) =>
      page(
        s,
        `${NAV}<article><h1>${s.title}</h1><div class="article-content">${amid(s, `<blockquote class="twitter-tweet"><p lang="en">Just in: the port has been sued again, and I am not surprised at all.</p>— Harbour Watch (@harbourwatch) <a href="/t">February 9, 2026</a></blockquote>`)}</div></article>${FOOTER}`,
      ),
  },
  {
    name: "Poll and factbox",
    html: (s) =>
      page(
        s,
        `${NAV}<article><h1>${s.title}</h1><div class="article-content">${amid(s, `<div class="poll-widget"><p>Do you think the group copied the program? Vote now and see what others think.</p></div>`)}</div><aside class="factbox"><h3>The port</h3><p>The port of Aldmouth handles two million containers a year and employs four thousand people.</p></aside></article>${FOOTER}`,
      ),
  },
  {
    name: "Gallery before the text",
    html: (s) =>
      page(
        s,
        `${NAV}<article><h1>${s.title}</h1><div class="gallery carousel">${Array.from({ length: 8 }, (_, i) => `<div class="slide"><p>Picture ${i + 1} of 8: the cranes as they stood on the quay in the early morning of a cold day.</p></div>`).join("")}</div><div class="body-copy">${ps(s.paragraphs)}</div></article>${FOOTER}`,
      ),
  },
  {
    name: "Next article in the same page",
    html: (s) =>
      page(
        s,
        `${NAV}<article class="article main"><h1>${s.title}</h1><div class="article-body">${ps(s.paragraphs)}</div></article><div class="next-article"><article><h2>${OTHER_HEADLINES[0]}</h2><div class="article-teaser"><p>Workers in the port have voted for a strike that would begin in the first week of June, their union said.</p><p>The vote was close, and the union will meet again next week to decide on the details of the plan.</p></div></article></div>${FOOTER}`,
      ),
  },
  {
    name: "Everything in one main with share bars",
    html: (s) =>
      page(
        s,
        `${NAV}<main>${SHARE}<h1>${s.title}</h1><p class="meta">By ${s.author} | Feb 10, 2026 | 4 min read</p>${FIGURE}${amid(s, SHARE)}${NEWSLETTER}${BIO}<h2>You may also like</h2>${teasers}</main>${FOOTER}`,
      ),
  },
  {
    name: "Press agency page with dateline and credits",
    html: (s) =>
      page(
        s,
        `${NAV}<div class="StandardArticle_inner-container"><h1 class="ArticleHeader_headline">${s.title}</h1><div class="BylineBar_byline">${s.author}</div><div class="StandardArticleBody_body">${amid(s, `<div class="Image_container"><div class="Image_caption"><span>A ship leaves the port of Aldmouth, February 9, 2026. REUTERS/Jon Vale</span></div></div>`)}<div class="Attribution_container"><p class="Attribution_content">Reporting by ${s.author}; Editing by Jon Vale</p></div></div><div class="DPSlot_container"><p>Our Standards: The Trust Principles.</p></div></div>${FOOTER}`,
      ),
  },
  {
    name: "Correction note and updates",
    html: (s) =>
      page(
        s,
        `${NAV}<article><h1>${s.title}</h1><p class="updated">Updated February 11, 2026</p><div class="story-content">${ps(s.paragraphs)}</div></article>${SHARE}${FOOTER}`,
      ),
  },
];
