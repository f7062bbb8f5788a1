// ClaimReview (https://schema.org/ClaimReview) of claims whose label an editor has confirmed, and of no others. Pure. No
// truth is judged: the rating says in words that it is an allegation and whether the corpus has a reply.

import type { Citation, Quote } from "../domain.js";
import type { Faced } from "../findings.js";
import { escapedJson } from "../shown-text.js";
import { speakerOf } from "./attribution.js";
import { addressOf, citationIn } from "./citations.js";
import type { PrintDocument } from "./document.js";
import { anchorOf } from "./html-parts.js";

/** Who publishes the reviews, and the page that they stand on. */
export interface ReviewPublisher {
  readonly name: string;
  readonly page: string;
}

/** A JSON array of ClaimReviews, each claim once; an empty one where no editor has confirmed any. */
export function claimReviewsOf(document: PrintDocument, publisher: ReviewPublisher): string {
  const faced = document.sections.flatMap(({ entries }) => entries);
  const claims = faced.filter(({ quote }) => quote.label === "allegation" && quote.reviewed);
  const distinct = [...new Map(claims.map((one) => [anchorOf(one.quote), one])).values()];
  const reviews = distinct.map((one) => claimReview(one, publisher));
  // A script element ends at the first "</", wherever it stands.
  return `${escapedJson(JSON.stringify(reviews, null, 2)).replaceAll("<", "\\u003c")}\n`;
}

function claimReview({ quote, opposing, note }: Faced, { name, page }: ReviewPublisher) {
  const deniers = [...new Set(opposing.map(speakerOf))];
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: `${page.replace(/#.*$/, "")}#${anchorOf(quote)}`,
    author: { "@type": "Organization", name },
    claimReviewed: confirmedWords(quote),
    itemReviewed: {
      "@type": "Claim",
      ...(quote.attributedTo === null || quote.attributedTo === "unnamed"
        ? {}
        : { author: quote.attributedTo }),
      ...(quote.article.published === null ? {} : { datePublished: quote.article.published }),
      appearance: [articleNode(quote.article)],
    },
    reviewRating: {
      "@type": "Rating",
      alternateName:
        deniers.length === 0 ? "Allegation; no reply found" : `Allegation; denied by ${deniers.join(", ")}`,
    },
    reviewBody: opposing.length === 0 ? (note ?? "") : opposing.map(replyLine).join("\n"),
    ...(opposing.length === 0 ? {} : { citation: opposing.map(({ article }) => articleNode(article)) }),
  };
}

/** The sentence that the editor has confirmed, whole, without those that only lead to it. */
function confirmedWords({ sentences = [], labelledBy, passage, text }: Quote): string {
  const own = sentences.find(({ id }) => id === labelledBy);
  return own === undefined ? text : passage.slice(own.start, own.end);
}

function replyLine(quote: Quote): string {
  return `${speakerOf(quote)} (${quote.label}): ${quote.text} — ${citationIn("plain", quote.article)}`;
}

function articleNode(article: Citation) {
  const address = addressOf(article);
  return {
    "@type": "Article",
    headline: article.title,
    publisher: { "@type": "Organization", name: article.publisher },
    ...(article.author === null ? {} : { author: article.author }),
    ...(article.published === null ? {} : { datePublished: article.published }),
    ...(address === null ? {} : { url: address.url }),
  };
}
