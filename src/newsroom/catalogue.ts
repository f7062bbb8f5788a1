// What is in the index, listed: articles with their labels, sentences, paragraphs around a quote.

import { holdsSentences } from "../corpus/printed-notices.js";
import type { ReadParagraph } from "../corpus/reader.js";
import type { ArticleSummary, Label, LabelledSentence } from "../domain.js";
import type { Newsroom } from "../findings.js";
import type { SearchIndex } from "../indexing/search-index.js";

export type Catalogue = Pick<Newsroom, "articles" | "around" | "sentence" | "findSentences">;

/** Lists are made when they are first asked for and kept: an index never changes. */
export function createCatalogue(index: SearchIndex, readParagraph: ReadParagraph): Catalogue {
  const articles = once(() => summarise(index));
  const sentence = (id: string) => {
    const row = index.rowOf(id);
    return row === undefined ? null : index.sentence(row);
  };
  return {
    articles,
    sentence,
    around: (quoteId) => {
      const found = sentence(quoteId);
      const own = found === null ? null : readParagraph(found.article, found.paragraph);
      if (found === null || own === null) return null;
      const at = (step: number) => readParagraph(found.article, found.paragraph + step);
      return { before: at(-1), own, after: at(1) };
    },
    findSentences: (words, limit) => {
      const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
      const matches: LabelledSentence[] = [];
      for (let row = 0; row < index.size && matches.length < limit; row++) {
        const candidate = index.sentence(row);
        const text = `${candidate.id} ${candidate.text}`.toLowerCase();
        if (wanted.every((word) => text.includes(word))) matches.push(candidate);
      }
      return matches;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function summarise(index: SearchIndex): readonly ArticleSummary[] {
  return index.articles.map((article) => {
    const sentences = index.rows(article.id).map((row) => index.sentence(row));
    const count = (label: Label) => sentences.filter((sentence) => sentence.label === label).length;
    const { id, title, publisher, author, published, url, via, kind, retrieved } = article;
    return {
      ...{ id, title, publisher, author, published, url, via, kind, retrieved },
      paragraphs: index.paragraphs(id).filter((paragraph) => holdsSentences(paragraph.kind)).length,
      sentences: { allegation: count("allegation"), denial: count("denial"), reporting: count("reporting") },
      needsReview: sentences.filter((sentence) => sentence.needsReview).length,
    };
  });
}
