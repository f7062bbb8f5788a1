// What a forum post asks: the questions that its writer asks, each read once. Pure.

import { ASKS_PEOPLE, COURTESY, REQUESTS, SMALL_TALK } from "../../language/lexicon/small-talk.js";
import { ASKING } from "../../language/lexicon/stances.js";
import { splitSentences } from "../../language/sentences/split.js";
import { withoutQuoted } from "../desk/message-text.js";

/** Discord's own limit of a message, and the longest question that is answered. */
const LONGEST = 6000;
/** A longer message tells a story: what it asks for without a question is not the whole of it. */
const STORY = 400;
const MOST_QUESTIONS = 4;
/** Fewer words make a topic: "Backdoor?" */
const LEAST_WORDS = 3;

/** Custom emoji, channels, roles and code fences, which are no words of a question. */
const MARKUP = /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|```\w*|[*_~|`]{2,}/g;
const SOMEBODY = /<@!?\d+>/;
/** It leans on what the title says. */
const LEANING =
  /\b(?:it|its|they|them|their|he|him|his|she|her|this|that|these|those|one|ones|there|the (?:case|company|firm|suit|lawsuit|contract|deal|claims?|allegations?))\b/i;

export function plainWords(text: string): string {
  return text.replace(MARKUP, " ").replace(/\s+/g, " ").trim().slice(0, LONGEST);
}

/**
 * What to ask the corpus, in the order in which it is asked. A title is a topic unless it asks something itself; it is
 * never asked alone, and nothing is asked where a post greets, tells something or speaks to other people.
 * @param title of the post, empty for a follow-up, which is addressed to the bot
 * @param text of the message
 */
export function questionsOf(title: string, text: string): readonly string[] {
  const head = plainWords(title);
  const body = withoutQuoted(text);
  const asked = questionsIn(body, title === "");
  const own = isQuestion(head) && wordsIn(head) > LEAST_WORDS && !isForPeople(head) ? [head] : [];
  const read = asked.map((question) =>
    own.length === 0 && LEANING.test(question) ? joined(head, question) : question,
  );
  const all = [...new Set([...own, ...read])].slice(0, MOST_QUESTIONS);
  const asks = all.length > 0 ? all : requestIn(head, plainWords(body), title === "");
  return asks.map((one) => one.slice(0, LONGEST));
}

/** Title and message as the desk reads them. */
export function postAsRead(title: string, text: string): string {
  return joined(plainWords(title), plainWords(text)).slice(0, LONGEST);
}

function questionsIn(body: string, addressed: boolean): readonly string[] {
  return body
    .split(/\n+/)
    .flatMap((line) => splitSentences(line.trim()).map((sentence) => sentence.text))
    .filter((sentence) => addressed || !SOMEBODY.test(sentence))
    .map(plainWords)
    .filter((sentence) => isQuestion(sentence) && wordsIn(sentence) >= 2)
    .filter((sentence) => !SMALL_TALK.test(sentence) && !isForPeople(sentence));
}

function isQuestion(text: string): boolean {
  return /\p{L}/u.test(text) && (/\?["”’')\]]*\W*$/.test(text) || ASKING.test(text));
}

function isForPeople(text: string): boolean {
  return ASKS_PEOPLE.test(text.replace(COURTESY, ""));
}

/** "Tell me about …": the message with its title; addressed to the bot, whatever it says. */
function requestIn(head: string, body: string, addressed: boolean): readonly string[] {
  const whole = joined(head, body);
  if (!/\p{L}/u.test(body) || SMALL_TALK.test(body) || whole.length > STORY) return [];
  if (isForPeople(body) || !(addressed || REQUESTS.test(body))) return [];
  return [whole];
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}

function joined(head: string, body: string): string {
  if (head === "" || body.toLowerCase().startsWith(head.toLowerCase())) return body;
  if (body === "") return head;
  return /[.!?…:]$/.test(head) ? `${head} ${body}` : `${head}. ${body}`;
}
