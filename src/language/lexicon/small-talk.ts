// What people say to one another in a forum, and not to whoever knows the articles. Patterns of English alone.

/** What leads in a question and is no part of it: "hi all, does anyone know …". */
export const COURTESY =
  /^\W*(?:(?:hi|hey|hello|greetings|ok|okay|so|and|but|also|well|please|sorry|quick question|question|good (?:morning|evening|afternoon))(?:\s+(?:all|everyone|everybody|guys|folks|there|team))?[,:.!?\s-]+)*(?:(?:(?:does|do|can|could|would|will|has|might) )?(?:anyone|anybody|someone|somebody|any of you|you|one of you)(?: (?:here|please|else|happen to))* (?:know|knows|tell me|tell us|explain|say|remember|help me understand|clarify|confirm|point me to|show me)\b(?: (?:me|us))?|any(?: idea|body know|one know)s?\b|(?:i(?:'m| am| was)? )?(?:just )?(?:wonder|wondering|curious|want to know|would like to know|'d like to know|need to know)\b)?[,:\s]*/iu;

/** Asked of the people of the forum: their views, their doings, whoever "you" is. */
export const ASKS_PEOPLE =
  /\b(?:you|your|yours|u|ur|y'all|yall|yourself)\b|\b(?:anyone|anybody|everyone|everybody|someone|somebody|people|guys|folks|mods?|moderators?|admins?)\b.{0,40}\b(?:here|else|wants?|up for|been|tried|using|plays?|playing|watch(?:ed|ing)?|going|coming|interested|got|feels?|think|thinks|agrees?|opinions?|favou?rites?|recommend\w*|online|awake|joined)\b|\b(?:thoughts|opinions|takes|favou?rites?|recommendations?|suggestions?)\b\W*$|\bam i the only\b|\bwho else\b|\bwho(?:'s| is) (?:up|in|here|online|with me)\b|\bwhat do we (?:think|do)\b|\b(?:how(?:'s| is) it going|what(?:'s| is) (?:up|good|new|going on|the plan))\b\W*$|\bcan (?:i|we) (?:join|post|share|ask|get)\b/iu;

/** Nothing is asked: a greeting, thanks, a word to be polite. */
export const SMALL_TALK =
  /^\W*(?:(?:hi|hey|hello|yo|sup|greetings|welcome|howdy|good (?:morning|evening|afternoon|night|day)|thanks?|thank (?:you|u)|thx|ty|cheers|bye|goodbye|see (?:you|ya)|lol|lmao|nice|great|cool|awesome|wow|ok|okay|sure|yes|no|yep|nope|agreed|same|this|bump|first|good (?:bot|job|one|point)|well done|new here|congrats|happy \p{L}+)\b[\s\p{L}',.!~-]{0,40})$/iu;

/** Asks without a question: "tell me about the contract", "looking for sources on the suit". */
export const REQUESTS =
  /\b(?:tell (?:me|us)|explain|looking for|searching for|would like to (?:know|read|learn|understand)|'d like to (?:know|read|learn|understand)|want to (?:know|read|learn|understand)|need (?:to know|info|information|sources?|a source|details|help understanding)|wonder(?:ing)?|curious (?:about|whether|if|how|what)|any (?:info|information|news|sources?|details|updates?)\b|(?:give|show|list|summari[sz]e|describe|find|check|verify)\b.{0,20}\b(?:me|us|the|what|who|how|all)\b|what is known|can't find|cannot find|don't understand|no idea (?:how|what|who|why|when))\b/iu;
