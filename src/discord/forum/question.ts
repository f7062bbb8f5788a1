// What a forum post asks: its title, its first message, the questions in it. Pure.

/** Discord's own limit of a message, and the longest question that is answered. */
const LONGEST = 6000;
/** A longer message tells a story: its questions and the title are asked, not the whole of it. */
const STORY = 400;
const MOST_QUESTIONS = 3;

/** Mentions, custom emoji and code fences, which are no words of a question. */
const MARKUP = /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|```\w*|[*_~|`]{2,}/g;

export function plainWords(text: string): string {
  return text.replace(MARKUP, " ").replace(/\s+/g, " ").trim().slice(0, LONGEST);
}

/**
 * What to ask the corpus, the best first; the first that is answered is the post's answer.
 * @param title of the post, empty for a follow-up
 * @param text of the message
 * @returns at least one, unless there are no words at all
 */
export function questionsOf(title: string, text: string): readonly string[] {
  const [head, body] = [plainWords(title), plainWords(text)];
  const asked = (body.match(/[^.!?]+\?+/g) ?? []).map((one) => one.trim()).slice(0, MOST_QUESTIONS);
  const whole = joined(head, body).length <= STORY ? [joined(head, body)] : [];
  // "Backdoor?" alone is a topic; a title of some words that asks is the question.
  const candidates = /^(?:\S+\s+){3,}.*\?$/.test(head)
    ? [head, ...whole, ...asked]
    : [...whole, ...asked, head];
  const story = joined(head, body).slice(0, LONGEST);
  return [...new Set([...candidates, story])].filter((one) => /\p{L}/u.test(one));
}

/** Title and message as the desk reads them. */
export function postAsRead(title: string, text: string): string {
  return joined(plainWords(title), plainWords(text)).slice(0, LONGEST);
}

function joined(head: string, body: string): string {
  if (head === "" || body.toLowerCase().startsWith(head.toLowerCase())) return body;
  if (body === "") return head;
  return /[.!?…:]$/.test(head) ? `${head} ${body}` : `${head}. ${body}`;
}
