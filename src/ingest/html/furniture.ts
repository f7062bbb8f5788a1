// THE table of the parts of a page that are not its article, by tag, role, class and id. Data and one lookup.

import { REASON } from "../draft/draft.js";
import { attribute, nameOf } from "./dom.js";

interface Furniture {
  readonly reason: string;
  /** Matches one whole class name or id, in lower case with "-" between its parts. */
  readonly names: RegExp;
}

const parts = (words: string): RegExp => new RegExp(`(?:^|-)(?:${words})(?:-|$)`);

const FURNITURE: readonly Furniture[] = [
  {
    reason: REASON.hidden,
    names: parts(
      "screen-reader-text|screen-reader-only|screenreader-only|visually-hidden|visuallyhidden|sr-only|element-invisible|a11y|a11y-text|assistive-text|tooltip-text|tooltiptext|tooltip-content",
    ),
  },
  {
    reason: REASON.comment,
    names: parts(
      "comments?|commentlist|comment-list|comments-area|commentarea|disqus|disqus-thread|livefyre|fb-comments|respond|reply-form|coral|spot-im|viafoura|kommentare?|commentaires?|comentarios|opinions-list|user-comments|hyvor|discussion|talkback",
    ),
  },
  {
    reason: REASON.caption,
    names: parts(
      "caption|captions|figcaption|wp-caption|wp-caption-text|image-caption|photo-caption|media-caption|imgcaption|photocaption|img-caption|bildunterschrift|legende|pie-de-foto|credits?|photo-credit|photocredit|image-credit|media-credit|copyright-credit|media-description|gallery|slideshow|slider|carousel|lightbox|photo-gallery|image-block-caption|inline-image-caption|cutline",
    ),
  },
  {
    reason: REASON.alsoRead,
    names: parts(
      "related|relatedposts?|related-posts|relatedcontent|relatedarticles?|related-content|relateds|recommend|recommended|recommendations?|recirc|recirculation|read-more|readmore|readalso|read-also|also-read|alsoread|see-also|more-from|more-on|more-stories|morestories|more-like|most-read|mostread|most-popular|mostpopular|popular|trending|outbrain|taboola|revcontent|zergnet|teasers?|promos?|promo-box|promobox|rich-link|richlink|inline-related|interstitial-link|in-article-link|next-article|nextprev|post-navigation|prev-next|up-next|story-package|jp-relatedposts|yarpp|crp-related|suggested|you-may-like|latest-news|latestnews|top-stories|dont-miss|onward|more-coverage|further-reading|topic-list",
    ),
  },
  {
    reason: REASON.newsletter,
    names: parts(
      "newsletters?|newsletter-signup|signup|sign-up|subscribe|subscription|subscribe-box|mailchimp|mc-embed-signup|email-signup|optin|opt-in|paywall|paywall-promo|regwall|premium-promo|donate|donation|membership|cta|call-to-action|app-promo|download-app|telegram-box|whatsapp-box",
    ),
  },
  {
    reason: REASON.share,
    names: parts(
      "share|shares|sharing|sharebar|share-bar|sharebuttons|share-buttons|sharedaddy|sd-sharing|social|socials|social-share|social-links|social-media|socialmedia|addthis|addtoany|a2a|shariff|jp-post-flair|follow|follow-us|followus|article-tools|articletools|story-tools|toolbar|tool-bar|utility-bar|post-actions|print-tools|font-size|text-size|ssba|heateor|sassy|jeg-share|essb",
    ),
  },
  {
    reason: REASON.advertisement,
    names: parts(
      "ads?|adv|advert|adverts|advertisement|advertising|advertorial|ad-container|ad-slot|ad-unit|ad-wrapper|ad-placeholder|adsbygoogle|dfp|gpt-ad|google-ads?|banner|banner-ad|sponsor|sponsored|sponsors|mpu|leaderboard|skyscraper|native-ad|commercial|mgid|mrec|teads|inread|outstream|anzeige|publicite|publicidad",
    ),
  },
  {
    reason: REASON.author,
    names: parts(
      "bio|author-bio|authorbio|author-box|authorbox|author-info|author-card|author-profile|author-description|author-details|about-author|about-the-author|post-author|abh|saboxplugin|saboxplugin-wrap|writer-bio|contributor-bio|article-author|author-block|byline-bio|author-wrap|author-footer|molongui",
    ),
  },
  {
    reason: REASON.byline,
    names: parts(
      "byline|bylines|by-line|dateline-byline|article-byline|post-meta|entry-meta|article-meta|articlemeta|postmeta|meta-info|article-info|post-info|story-meta|timestamp|time-stamp|pubdate|publish-date|published-date|article-date|post-date|entry-date|date-published|posted-on|byauthor|author-name|dateline-date|reading-time|read-time|metadata",
    ),
  },
  {
    reason: REASON.tags,
    names: parts(
      "tags|tag-list|taglist|tag-cloud|tagcloud|tags-links|post-tags|article-tags|entry-tags|tagged|keywords|topics|topic-tags|categories|cat-links|article-topics|story-topics|entry-utility",
    ),
  },
  {
    reason: REASON.cookies,
    names: parts(
      "cookies?|cookie-banner|cookie-notice|cookie-consent|cookiebar|consent|gdpr|onetrust|cmp|privacy-notice|truste|didomi",
    ),
  },
  {
    reason: REASON.quotedMail,
    names: parts(
      "gmail-quote|gmail-attr|moz-cite-prefix|yahoo-quoted|protonmail-quote|moz-forward-container",
    ),
  },
  {
    reason: REASON.signature,
    names: parts("gmail-signature|moz-signature|protonmail-signature-block|ms-outlook-mobile-signature"),
  },
  {
    reason: REASON.pullQuote,
    names: parts("pullquote|pull-quote|pullquotes|pulledquote|pull-quotes"),
  },
  {
    reason: REASON.navigation,
    names: parts(
      "nav|navbar|navigation|navigation-menu|menu|menus|main-menu|breadcrumbs?|crumbs|breadcrumb-trail|pagination|pager|page-links|skip-link|skip-to|masthead|site-header|siteheader|page-header|site-footer|sitefooter|page-footer|footer|colophon|sidebar|side-bar|sidebars|widget|widgets|widget-area|rightcol|right-rail|rightrail|left-rail|side-column|off-canvas|offcanvas|drawer|modal|popup|pop-up|popover|overlay|tooltip|alert|breaking-news-bar|ticker|search-form|searchform|search-box|login|login-form|toc|table-of-contents|wm-ipp|wm-ipp-base|wm-ipp-print|wm-toolbar|hidden|print-only|noprint-info|factbox-links|edit-link|feedback|rating|ratings|poll|quiz|survey|weather|market-data|stock-ticker|countdown|disclaimer|player|video-player|audio-player|jwplayer|transcript-toggle",
    ),
  },
  {
    reason: "embedded post",
    names: parts(
      "twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|reddit-card|bluesky-embed|mastodon-embed",
    ),
  },
];

const TAGS: Readonly<Record<string, string>> = {
  FIGCAPTION: REASON.caption,
  NAV: REASON.navigation,
  ASIDE: REASON.outside,
  FOOTER: REASON.navigation,
  FORM: REASON.navigation,
  BUTTON: REASON.navigation,
  DIALOG: REASON.navigation,
  TIME: REASON.date,
  DEL: REASON.struck,
  S: REASON.struck,
  STRIKE: REASON.struck,
};
const ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist|form|alert)$/;
const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(|(?:left|text-indent)\s*:\s*-\d{3})/i;
const STRUCK_STYLE = /(?:^|[;\s])text-decoration(?:-line)?\s{0,4}:[^;:]{0,60}line-through/i;
/** Words over which a page asks for money or a name before it shows them: they are the article's all the same. */
const GATE =
  /(?:^|[\s_-])(?:paywall(?:ed)?|paid|premium|plus|subscri\w+|subs|members?(?:hip)?|regwall|gated?|metered?|locked|meter|piano|tp|nonmember|registered|truncated?|expand(?:able|ed)?|collaps\w+|fold(?:ed|able)?|more(?:-?(?:text|content))?|rest|continued?)(?:$|[\s_-])/i;
/** Names of the article itself: what carries one of these is never furniture for its name. */
const ARTICLE_NAMES =
  /(?:^|[\s_-])(?:article|story|post|entry|news)[\s_-]*(?:body|content|text|copy|main|full|detail|details|paragraph)s?(?:$|[\s_-])|articlebody|entry-content|post-content|storytext|body-copy/i;

/** "relatedPosts__item" becomes "related-posts-item". */
function parted(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[_\s:.]+|-+/g, "-");
}

/** Why an element is not part of the article, by its tag, role and names alone; null where they do not say. */
export function furniture(element: Element): string | null {
  if (isHidden(element)) return REASON.hidden;
  if (ROLES.test(attribute(element, "role").toLowerCase())) return REASON.navigation;
  if (STRUCK_STYLE.test(attribute(element, "style"))) return REASON.struck;
  if (/^BLOCKQUOTE$/i.test(element.tagName) && attribute(element, "type") === "cite")
    return REASON.quotedMail;
  const byTag = TAGS[element.tagName.toUpperCase()];
  if (byTag) return byTag;
  if (
    /\b(?:author|creator|editor|publisher|datePublished|dateModified|headline|keywords|caption)\b/.test(
      attribute(element, "itemprop"),
    )
  ) {
    return REASON.byline;
  }
  const name = nameOf(element);
  if (name === "" || ARTICLE_NAMES.test(name)) return null;
  const names = name.split(/\s+/).map(parted);
  return FURNITURE.find((row) => names.some((one) => one.length < 70 && row.names.test(one)))?.reason ?? null;
}

/** Is it named, or styled, as what is shown to those alone who pay or unfold it? */
export function isFolded(element: Element): boolean {
  const name = nameOf(element).replace(/([a-z])([A-Z])/g, "$1-$2");
  const named = FURNITURE.find(
    (row) => row.reason !== REASON.newsletter && name.split(/\s+/).some((one) => row.names.test(parted(one))),
  );
  return named === undefined && (GATE.test(name) || isHidden(element));
}

function isHidden(element: Element): boolean {
  const hidden = element.getAttribute("hidden");
  if (hidden !== null && hidden.toLowerCase() !== "until-found") return true;
  if (element.hasAttribute("popover") || attribute(element, "role") === "tooltip") return true;
  if (HIDDEN_STYLE.test(attribute(element, "style"))) return true;
  return (
    attribute(element, "aria-hidden") === "true" &&
    !/^(?:P|SPAN|EM|STRONG|ARTICLE|MAIN)$/.test(element.tagName)
  );
}
