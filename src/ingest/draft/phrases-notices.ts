// The rows of the phrase table for notices: cookies, newsletters, adverts, copyright, calls to comment. Data alone.

import { REASON } from "./draft.js";

export interface Phrase {
  readonly id: string;
  readonly reason: string;
  readonly pattern: RegExp;
  /** The longest text it may match. */
  readonly words: number;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

export const PHRASES_OF_NOTICES: readonly Phrase[] = [
  {
    id: "cookies",
    reason: REASON.cookies,
    pattern:
      /^\W*(?:(?:we|this (?:web)?site|our (?:web)?site|\S+(?: \S+)? (?:and (?:our|its) partners)?)\s+(?:and our partners\s+)?(?:uses?|store|may use) cookies|we (?:and our (?:\d+ )?partners )?(?:use|store|process).{0,80}\bcookies\b|by (?:continuing|using|clicking|browsing|accepting).{0,120}(?:cookies|privacy|terms|consent)|(?:accept|reject|manage|allow)(?: all)?(?: (?:cookies?|consent|preferences|choices))(?: & continue)?\W*$|cookies? (?:policy|settings|preferences|notice|consent)\W*$|we (?:value|care about|respect) your privacy|your (?:privacy|consent) (?:is important|matters|choices)|nous utilisons des cookies|(?:wir|diese (?:web)?site|diese webseite) (?:verwenden|nutzen|verwendet|nutzt) cookies|(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)) cookies|(?:utilizziamo|questo sito (?:utilizza|usa)) (?:i )?cookie|(?:wij|deze (?:web)?site) gebruik(?:en|t) cookies)/iu,
    words: 120,
    hits: [
      "We use cookies to improve your experience.",
      "This site uses cookies. By continuing you agree.",
      "By continuing to use this site you agree to our use of cookies.",
      "Accept all cookies",
    ],
    misses: ["Cookies set by the system were read in China, the suit says.", "Huawei accepted all terms."],
  },
  {
    id: "newsletter",
    reason: REASON.newsletter,
    pattern:
      /^\W*(?:(?:sign up|subscribe|register)(?: now| today| here| free| for free)?\W*$|(?:please )?(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|email|e-mail|inbox|alerts?|updates|channel|podcast|edition|free|unlimited|access|briefing|digest|stories)|(?:get|receive|want) .{0,80}\b(?:newsletters?|in your inbox|to your inbox|by e-?mail|straight to your|delivered)|enter your e-?mail|your e-?mail address(?! will)|(?:thank you|thanks) for (?:subscribing|signing up|registering|reading)|this (?:article|content|story) (?:is|was) (?:only )?(?:available|for) .{0,30}(?:subscribers|members)|(?:already|not) (?:a|yet a) (?:subscriber|member)|to (?:continue|keep) reading|(?:log|sign) in to (?:read|continue|comment|view|save)|you (?:have|[’']ve) (?:read|reached|used) .{0,30}(?:free )?articles|support (?:our|independent|quality) journalism|become a (?:member|subscriber|supporter|patron)|start your (?:free )?(?:trial|subscription)|download (?:our|the) .{0,30}\bapp\b|join (?:us on|our) .{0,40}\b(?:telegram|whatsapp|channel|group|newsletter|discord|community)|our (?:daily|weekly|morning|evening|free) (?:newsletter|briefing|email)|article réservé aux abonnés|(?:nur )?für abonnenten|(?:inscrivez|abonnez)-vous|abonnieren sie|jetzt (?:abonnieren|anmelden)|suscríbete|regístrate|iscriviti|assine|newsletter\W*$|daily briefing\W*$)/iu,
    words: 70,
    hits: [
      "Sign up for our daily newsletter",
      "Get the best of our stories delivered to your inbox every morning.",
      "Already a subscriber? Log in",
      "Subscribe to our channel",
    ],
    misses: [
      "Huawei did not sign up to the terms.",
      "Subscribers were told in May.",
      "To continue the project, Huawei paid.",
    ],
  },
  {
    id: "newsletter-after-question",
    reason: REASON.newsletter,
    pattern:
      /^\W*(?:enjoy(?:ing|ed)?|like|liked|want|love|looking for|need)\b[^.?!]{0,80}[?!.] (?:please )?(?:sign up|subscribe|join|get)\b.{0,120}\b(?:newsletters?|inbox|e-?mails?|updates|stories|subscribers?)\b.{0,60}$/iu,
    words: 40,
    hits: ["Enjoying this story? Subscribe to our newsletter and never miss the next one."],
    misses: ["Enjoying the view? The mayor did not get there in time."],
  },
  {
    id: "sign-up-form",
    reason: REASON.newsletter,
    pattern:
      /^\W*(?:by (?:clicking|signing up|submitting|subscribing|providing)\b.{0,80}\b(?:agree|accept|consent|receive|terms)|(?:get|receive) (?:a |the |our )?(?:daily|weekly|best|latest|top|selection|roundup)\b.{0,120}\b(?:stories|news|updates|preferences|inbox|emails?)\b|e-?mail(?: address)?\W*$|(?:your|recipient)(?: name| e-?mail)\W*$)/iu,
    words: 60,
    hits: [
      "By clicking ‘Sign up’, you agree to receive marketing emails.",
      "Get a daily selection of our top stories based on your reading preferences.",
      "Email address",
    ],
    misses: ["By signing the contract Huawei gave its word.", "Get the judge to agree, the lawyer said."],
  },
  {
    id: "icon",
    reason: REASON.navigation,
    pattern:
      /^\W*(?:(?:\w+ ){0,3}icons?(?:\W*$|\s+it indicates)|an? (?:\w+ ){0,3}(?:arrow|chevron|triangle|envelope|magnifying glass)\b.{0,60}(?:pointing|icon|shape)|it indicates)/iu,
    words: 30,
    hits: [
      "Share icon",
      "Chevron icon It indicates an expandable section or menu",
      "An curved arrow pointing right.",
    ],
    misses: ["An arrow in the diagram of the complaint points to China.", "It was an icon of the city."],
  },
  {
    id: "follow",
    reason: REASON.share,
    pattern:
      /^\W*(?:(?:please )?(?:follow|like|find|join|connect with) (?:us|me|him|her|them|@?\w+(?: \w+){0,4}) (?:on|at|via) (?:facebook|twitter|x\b|instagram|linkedin|youtube|google news|telegram|whatsapp|tiktok|threads|mastodon|social|flipboard|@)|follow (?:us|@\w+)|(?:on )?twitter:? @\w+|e-?mail:? \S+@\S+|contact (?:the (?:author|writer|reporter)|us) (?:at|on|via)|folgen sie uns|suivez-nous|síguenos|siga-nos|seguici)/iu,
    words: 30,
    hits: ["Follow us on Twitter", "Follow @frankfang", "Like us on Facebook"],
    misses: ["Follow the money, the lawyer said.", "Find out who paid."],
  },
  {
    id: "advertisement",
    reason: REASON.advertisement,
    pattern:
      /^\W*(?:ad(?:s|vert|verts|vertisements?|vertising)?(?: feedback|\W+(?:continue reading|story continues|article continues|scroll)(?: below)?)?|sponsored(?: (?:content|by .{1,30}|links?))?|promoted(?: content)?|paid (?:content|post|partnership)|(?:story|article|content) continues|(?:story|article|content)? ?continues? (?:below|after)(?: (?:the |this )?(?:advertisement|ad|video|gallery))?|skip (?:the )?(?:advertisement|ad)|(?:scroll|swipe)(?: down)? (?:to|for) .{1,40}|report (?:this )?ad|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklame?|remove ads?|why this ad\??)\W*$/iu,
    words: 9,
    hits: [
      "Advertisement",
      "Story continues",
      "Story continues below advertisement",
      "Article continues after ad",
      "Anzeige",
    ],
    misses: ["Advertisements for the system ran in Lahore.", "Sponsored trips followed"],
  },
  {
    id: "first-appeared",
    reason: REASON.note,
    pattern:
      /^\W*(?:(?:this|the) (?:article|story|report|piece|post|interview|essay) (?:was |is |has been )?(?:(?:first|originally) (?:appeared|published|ran|posted|printed)|republished|reprinted|syndicated)\b|(?:reprinted|republished|syndicated) (?:with permission )?(?:from|by|under)\b).{0,200}$/iu,
    words: 40,
    hits: [
      "This report first appeared in The Elwick Post.",
      "This article was originally published on The Conversation. Read the original article.",
      "Reprinted with permission from Harbour Watch.",
      "The story was first published by Island Times on 10 February.",
      "This article is republished from The Conversation under a Creative Commons licence.",
    ],
    misses: [
      "This report first named the contractor in May.",
      "The story first told by the witness was false.",
      "Reprinted plans lay on the desk of the engineer.",
    ],
  },
  {
    id: "in-print",
    reason: REASON.note,
    pattern:
      /^\W*(?:a version of this (?:article|story|report|column) (?:appears|appeared|was (?:first )?(?:published|printed)|ran)\b|this (?:article|story) (?:appears|appeared) in (?:the |our )?.{1,40}\b(?:print|edition|issue)\b|published in .{1,60}, (?:\p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4})\W*$).{0,300}$/iu,
    words: 70,
    hits: [
      "A version of this article appears in print on Feb. 11, 2026, Section A, Page 4.",
      "Published in The Courier, February 10th, 2026",
    ],
    misses: [
      "A version of this contract was signed in 2016.",
      "Published in May, the report names the contractor.",
    ],
  },
  {
    id: "player",
    reason: REASON.navigation,
    pattern:
      /^\W*(?:(?:loaded|progress|buffered):? ?\d{1,3}(?:\.\d{1,3})?%|(?:current time|duration|remaining time)\W{0,3}-?\d{1,2}:\d{2}(?::\d{2})?|stream type:? live|seek to live.{0,40}|this is a modal window\.?.{0,120}|video player is loading\.?|(?:play|pause|unmute|mute|fullscreen|captions|subtitles|playback rate|quality)(?: (?:video|audio|off|settings|levels?))?)\W*$/iu,
    words: 20,
    hits: ["Loaded: 0%", "Current Time 0:00", "Video Player is loading."],
    misses: ["The ship was loaded: 40% of it was steel.", "Duration of the contract was two years."],
  },
  {
    id: "copyright",
    reason: REASON.copyright,
    pattern:
      /^\W*(?:(?:©|\(c\)\s*(?=\d{4}|copyright)|copyright\b)(?!.{0,40}\b(?:infring|law|suit|claim|case|protect|theft)).{0,160}$|all rights reserved|.{0,120}\ball rights reserved\W*$|this material may not be published|(?:the )?(?:material|content)s? (?:on this (?:site|page)|may not be)|reproduction (?:without|in whole)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|(?:originally|first) (?:published|appeared) (?:on|at|in) \S+(?: \S+){0,3}\W*$)/iu,
    words: 50,
    hits: ["© 2021 The Epoch Times. All rights reserved.", "Copyright 2021 Reuters", "All Rights Reserved"],
    misses: [
      "(c) Huawei breached the contract",
      "Copyright law was cited in the suit.",
      "Copyright infringement is alleged.",
    ],
  },
  {
    id: "call",
    reason: REASON.comment,
    pattern:
      /^\W*(?:have (?:something|anything) to (?:add|say|share)|(?:what (?:do you|are your) (?:think|thoughts|opinions?))\b.{0,60}$|(?:let us know|tell us|share your (?:thoughts|views|opinions?|feedback)|leave (?:us )?(?:a|your) (?:comments?|reply|thoughts))\b.{0,80}$|comment (?:down )?below|(?:do you )?(?:have|got) (?:a|any) (?:tip|story|news tip|question|confidential)s?\b.{0,120}$|send (?:us )?(?:your |a )?(?:tips?|news|feedback)\b|your e-?mail address will not be published|required fields are marked|this site uses akismet|comments? (?:are (?:closed|moderated|off|subject)|policy|guidelines|section)|(?:please )?(?:log|sign) in to (?:post|leave|comment)|notify me of (?:new|follow))/iu,
    words: 50,
    hits: [
      "Have something to add to the story? Comment down below!",
      "What do you think? Let us know in the comments.",
      "Your email address will not be published.",
    ],
    misses: [
      "What do you think Huawei knew in May, the judge asked the company and its lawyers in a session that lasted nearly two hours.",
      "Comment was not given.",
    ],
  },
];
