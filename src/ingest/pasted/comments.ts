// Where readers' comments begin, and how a forum post sounds. Pure.

import { boilerplate } from "../draft/phrases.js";
import { namesDate, namesMoment } from "../text/dates.js";
import { countWords, endsSentence, isProse, outsideQuotes } from "../text/words.js";
import type { Line } from "./lines.js";

const SECTION =
  /^\W*(?:leave a (?:comment|reply)|post a (?:comment|reply)|add (?:a|your) comment|write a comment|cancel reply|(?:view |show |see |read |load )?(?:all )?(?:the )?\(?\d[\d,.]*\)? (?:comments?|responses?|repl(?:y|ies)|thoughts? on .{0,120})|(?:reader )?comments?(?:\s*\(?\d*\)?)?(?: closed)?|(?:reader|user|top|recent|all|latest) comments|join the (?:conversation|discussion|debate)|conversation|discussion(?:\s*\(?\d+\)?)?|start the (?:conversation|discussion)|be the first to comment|(?:no|one|two|three|five) (?:comments?|responses?|repl(?:y|ies))(?: yet)?|responses?|kommentare?(?: \(?\d+\)?)?|\d+ kommentare|commentaires?|\d+ commentaires?|comentarios?|\d+ comentarios?|comentários|commenti|reacties|комментарии)\W*$/iu;
const CERTAIN_SECTION =
  /^\W*(?:leave a (?:comment|reply)|post a (?:comment|reply)|cancel reply|be the first to comment)\W*$/iu;
const SAYS = /^\S.{0,40}\b(?:says|said|wrote|writes|commented|replied|posted)\s*:?\s*$/iu;
const AVATAR = /^(?:avatar|profile (?:photo|picture|image)|gravatar)\b/iu;
const FORUM_META =
  /^(?:joined|messages|posts|reputation|reaction score|country|location|member since|likes received|points|senior member|full member|elite member|new member|banned|moderator|#\d+|↑|op)\b\W*[\d:,#]*.{0,25}$/iu;
const VOTES =
  /^\W*(?:reply|like|likes?|dislike|upvote|downvote|share|report|flag|thanks|reply\W+(?:share|like|report)|\d+ likes?|\d+ repl(?:y|ies))(?:\W+(?:reply|like|share|report|\d+|[mhdwy]))*\W*$/iu;

/** A line that stands at the head of a reader's comment, sure enough to cut there. */
function isCommentHead({ text }: Line, next: Line | undefined): boolean {
  const words = countWords(text);
  if (words > 16 || /^(?:by|published|updated|posted|last)\b/iu.test(text)) return false;
  if (AVATAR.test(text) || (/@\s*\d{1,2}:\d{2}/.test(text) && namesDate(text))) return true;
  return (
    SAYS.test(text) &&
    words <= 7 &&
    next !== undefined &&
    namesMoment(next.text) &&
    countWords(next.text) <= 12
  );
}

/** "Joe Doe May 3, 2026 at 3:54 pm": the head of a comment, or a date line of the article's own. */
function isDatedHead({ text }: Line): boolean {
  const words = countWords(text);
  if (
    words < 3 ||
    words > 12 ||
    endsSentence(text) ||
    /^\W*\d|^(?:by|published|updated|posted|last)\b/iu.test(text)
  )
    return false;
  return (
    namesMoment(text) &&
    /\b(?:says|said|wrote|at)\b/iu.test(text) &&
    !/\b(?:a\.m|p\.m|est|gmt|utc|ist)\b/iu.test(text)
  );
}

/** A line that stands beside comments but beside other things too. */
function isCommentHint(text: string): boolean {
  return (countWords(text) <= 7 && namesMoment(text)) || FORUM_META.test(text) || VOTES.test(text);
}

const SLANG =
  /(?:^|[^\p{L}])(?:lol|lmao|rofl|omg|wtf|haha\w*|bro|dude|trolls?|trolling|bs|imo|imho|smh|ur|dont|wont|cant|gonna|wanna|idiots?|gg|tbh|btw|becos|cuz|plz|pls)(?=$|[^\p{L}])/iu;
const EMOTE = /(?:^|\s):[a-z_]{2,20}:|(?:^|\s)[:;]-?[DPpO)(](?=\s|$)|[\u{1F300}-\u{1FAFF}]/u;
const PERSON = /(?:^|[^\p{L}.])(?:I|[Yy]ou|[Yy]our|[Yy]ou[’']re|u(?![.])|my|me)(?=$|[^\p{L}])/u;
const GROUP = /(?:^|[^\p{L}])(?:we|our|us)(?=$|[^\p{L}])/u;
const SHOUT = /[!?]{2,}|\.{4,}|!\s*$/u;
const CONTRACTION = /\b(?:won|don|can|isn|aren|wouldn|doesn)[’']t\b/iu;
const VERDICT =
  /\b(?:should (?:ban|be (?:thoroughly|banned|investigated))|deserves?|typical|(?:a|such a) joke|nailed it|my point|thanks for (?:sharing|posting)|post the source|so what|nobody (?:is )?talking|fake news|propaganda|shame on|manufactured in|thank god|by the way)\b/iu;

/** How much a paragraph sounds like a post: 0 not at all; 2 and more quite. What stands in quotation marks is left out. */
export function informality(text: string): number {
  const own = outsideQuotes(text.slice(0, 3000));
  const weak = [PERSON, GROUP, SHOUT, VERDICT].filter((sign) => sign.test(own)).length;
  const bare = countWords(text) >= 6 && !endsSentence(text) ? 0.5 : 0;
  const short = CONTRACTION.test(own) ? 0.5 : 0;
  const small = /^\p{Ll}/u.test(text) ? 0.5 : 0;
  return (SLANG.test(own) ? 2 : 0) + (EMOTE.test(own) ? 2 : 0) + weak + bare + small + short;
}

/** Is the text a forum thread, with posts around and between whatever it reposts? */
export function isForum(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text).join("\n");
  const signs = [
    /(?:^|\s):[a-z_]{2,20}:(?=\s|$)/mu.test(text),
    /^click to expand/imu.test(text),
    /^what[’']s new$/imu.test(text),
    /^top bottom$/imu.test(text),
    /\bsaid:\s*(?:↑)?$/imu.test(text),
    /^(?:joined|reaction score|reputation|messages)\b/imu.test(text),
    SLANG.test(outsideQuotes(text)),
    repeatedPosts(lines) >= 2,
  ];
  return signs.filter(Boolean).length >= 2;
}

function repeatedPosts(lines: readonly Line[]): number {
  const seen = new Set<string>();
  return lines.filter(({ text }) => {
    if (countWords(text) < 12) return false;
    const again = seen.has(text);
    seen.add(text);
    return again;
  }).length;
}

/** So many labels are looked into; a page with more of them is no page. */
const MOST_TRIES = 200;
/** With this share of the text above it, a name with date and time is a reader's and not the author's. */
const SURE = 0.3;

const isText = ({ text }: Line): boolean => isProse(text) && boilerplate(text) === null;

/**
 * Index of the line at which readers' comments begin, or the number of lines where there are none.
 * A label such as "12 comments" counts only where what follows bears it out, for pages print it under headlines too.
 */
export function commentsFrom(lines: readonly Line[]): number {
  const total = proseWords(lines);
  let paragraphs = 0;
  let words = 0;
  let tries = 0;
  for (const [i, line] of lines.entries()) {
    if (paragraphs >= 2) {
      if (isCommentHead(line, lines[i + 1])) return i;
      if (isDatedHead(line) && (words >= SURE * total || lines.slice(i + 1, i + 8).some(isDatedHead)))
        return i;
      const section = SECTION.test(line.text);
      if ((section || isCommentHint(line.text)) && tries < MOST_TRIES) {
        tries += 1;
        if (bornOut(lines.slice(i), words / total, section)) return i;
      }
    }
    if (!isText(line)) continue;
    paragraphs += 1;
    words += countWords(line.text);
  }
  return lines.length;
}

function bornOut(rest: readonly Line[], share: number, section: boolean): boolean {
  const near = rest.slice(1, 8);
  const dated = near.filter(isDatedHead).length;
  if (near.some((line, i) => isCommentHead(line, near[i + 1])) || dated >= (share >= SURE ? 1 : 2))
    return true;
  const prose = rest.slice(1).filter(isText);
  const informal = prose.filter((line) => informality(line.text) >= 1).length;
  if (prose.length > 0 && informal >= 0.5 * prose.length) return section || share >= 0.3;
  if (CERTAIN_SECTION.test(rest[0]?.text ?? "")) return share >= 0.5;
  const hints = near.filter((line) => isCommentHint(line.text)).length;
  return section ? share >= 0.75 || (share >= 0.4 && hints >= 1) : share >= 0.6 && hints >= 2;
}

function proseWords(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (isText(line) ? countWords(line.text) : 0), 0) || 1;
}
