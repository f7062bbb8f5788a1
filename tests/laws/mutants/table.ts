// The mutants: one-token changes that break a promise to a reader or an editor, by the part of the program that makes it.

import type { Mutant } from "./mutant.js";

const PROMISES: readonly Mutant[] = [
  {
    breaks: "a graver sentence joins a quote",
    from: 'return before.label === own.label || before.label === "reporting";',
    to: 'return before.label === own.label || before.label !== "denial";',
  },
  {
    breaks: "only a quote's own sentence is checked on disk",
    from: "!run.every((one) => passage.slice(one.start, one.end) === one.text)",
    to: "![own].every((one) => passage.slice(one.start, one.end) === one.text)",
  },
  {
    breaks: "a claim that no editor has confirmed is exported as reviewed",
    from: 'quote.label === "allegation" && quote.reviewed);',
    to: 'quote.label === "allegation");',
  },
  {
    breaks: "an export is not looked up on disk again",
    from: "if (newsroom.around(id)?.own.slice(start, end) === text) continue;",
    to: "if (newsroom.around(id)?.own.slice(start, end) !== null) continue;",
  },
  {
    breaks: "a spreadsheet calculates an exported quote",
    from: '(^\\s*|[;|][\\s"]*)',
    to: '([;|][\\s"]*)',
  },
  {
    breaks: "a claim goes to print without the line that no reply is in the corpus",
    from: 'const unanswered = quote.label === "allegation" && opponents.length === 0;',
    to: 'const unanswered = quote.label === "denial" && opponents.length === 0;',
  },
  {
    breaks: "the grid of a case marks as silent who has replied",
    from: "...(note === null ? [] : [{ of: against,",
    to: "...(note !== null ? [] : [{ of: against,",
  },
  {
    breaks: "a label that has changed does not hold a draft",
    from: "if (now?.label !== sentence.label)",
    to: "if (now === null)",
  },
  {
    breaks: "only the first sentence of a draft's quote is looked at again",
    from: "for (const sentence of draftedSentences(quote, newsroom)) {",
    to: "for (const sentence of draftedSentences(quote, newsroom).slice(0, 1)) {",
  },
  {
    breaks: "a draft's sentence that is cut elsewhere by now goes out",
    from: "if (now !== null && now.text !== own.slice(sentence.start, sentence.end))",
    to: 'if (now !== null && own.slice(sentence.start, sentence.end) === "")',
  },
  {
    breaks: "a forum post whose first message comes late is never read",
    from: 'if (post?.state === "gone") jobs.addAgain(job);',
    to: 'if (post?.state === "answered") jobs.addAgain(job);',
  },
  {
    breaks: "the editors are not told of a forum post that cannot be read",
    from: "if (post !== undefined) giveUp(desk, post, error);",
    to: "if (post === undefined) giveUp(desk, post as never, error);",
  },
  {
    breaks: "what was posted while the bot was starting is lost",
    from: "else if (kept.length < MOST) kept.push(event);",
    to: "else if (kept.length > MOST) kept.push(event);",
  },
  {
    breaks: "what was posted while the bot was away is lost",
    from: "for (const thread of missed) onThread(desk, thread, true);",
    to: "for (const thread of missed) onThread(desk, thread, false);",
  },
  {
    breaks: "old posts of a forum are answered at a start",
    from: "BigInt(id) > (newest === undefined ? idAt(started) : BigInt(newest));",
    to: "BigInt(id) > (newest === undefined ? 0n : BigInt(newest));",
  },
  {
    breaks: "what is queued by itself waits until something else wakes the desk",
    from: "if (changed) setImmediate(() => heard());",
    to: "if (!changed) setImmediate(() => heard());",
  },
  {
    breaks: "what a reader writes into a question counts as the mark of another draft",
    from: "return isBold(textsOf(message)[0], text);",
    to: "return JSON.stringify(textsOf(message)).includes(text);",
  },
  {
    breaks: "what a reader writes into a question counts as the mark of another answer",
    from: "return isSmall(linesOf(textsOf(message).at(-1)).at(-1), text);",
    to: "return JSON.stringify(textsOf(message)).includes(text);",
  },
  {
    breaks: "what a reader writes counts as a correction that was delivered",
    from: "lines.slice(0, end < 0 ? lines.length : end).map(Number);",
    to: "lines.filter((one) => one !== undefined).map(Number);",
  },
  {
    breaks: "an alias of nothing in a file of the corpus is a surprise",
    from: "const at = offsetOfFault(document);",
    to: "const at = offsetOfFault(document);\n    if (at !== undefined) throw error;",
  },
  {
    breaks: "a review with an impossible label before it is taken in",
    from: "if (previous != null && !isLabel(previous)) return undefined;",
    to: "if (previous == null && !isLabel(label)) return undefined;",
  },
  {
    breaks: "a file that may not be read is a surprise",
    from: "return error instanceof ExpectedError ? error : systemFault(error, isInCorpus);",
    to: "return error instanceof ExpectedError ? error : systemFault(null, isInCorpus);",
  },
  {
    breaks: "a button acts on another sentence that stands in the place of its own",
    from: "const same = now.find((sentence) => hash(sentence.text, TEXT) === text);",
    to: "const same = now.find((sentence) => hash(sentence.text, TEXT) !== article);",
  },
  {
    breaks: "a quote's buttons are about the sentence before the one that was labelled",
    from: "return own === undefined ? { id, text } :",
    to: "return own !== undefined ? { id, text: passage.slice(0, (sentences ?? [])[0]?.end) } :",
  },
  {
    breaks: "--keep keeps forum posts",
    from: "const NEVER_KEPT: readonly string[] = [REASON.comment, REASON.forum];",
    to: "const NEVER_KEPT: readonly string[] = [REASON.comment];",
  },
  {
    breaks: "--keep keeps readers' comments",
    from: "const NEVER_KEPT: readonly string[] = [REASON.comment, REASON.forum];",
    to: "const NEVER_KEPT: readonly string[] = [REASON.forum];",
  },
  {
    breaks: "editors' suggestions are open to everybody",
    from: "const mayUse = !command.editorsOnly || isEditor(",
    to: "const mayUse = command.editorsOnly || isEditor(",
  },
  {
    breaks: "whoever may manage messages on any server is an editor where nothing is set",
    from: "if (!canHaveEditors(interaction, config)) return false;",
    to: "if (!canHaveEditors(interaction, config)) void 0;",
  },
  {
    breaks: "nobody is told how to set who may edit",
    from: "if (canHaveEditors(interaction, config))\n",
    to: "if (!isEditor(interaction, config))\n",
  },
  {
    breaks: "an editors' button is open to everybody",
    from: "const notEditor = handler.editorsOnly\n    ?",
    to: "const notEditor = handler.opensModal\n    ?",
  },
  {
    breaks: "a correction is written twice above an answer",
    from: "if (correctionsAbove(before).includes(correction.id)) return",
    to: "if (before.content === editMark(correction)) return",
  },
  {
    breaks: "a reply holds control characters",
    from: 'return text.replace(EACH_TURNING, "").replace(EACH_CONTROL, instead);',
    to: 'return text.replace(EACH_TURNING, "");',
  },
  {
    breaks: "a reply holds marks that turn text around",
    from: 'return text.replace(EACH_TURNING, "").replace(EACH_CONTROL, instead);',
    to: "return text.replace(EACH_CONTROL, instead);",
  },
  {
    breaks: "a terminal obeys what stands in an article",
    from: 'const clean = text.split(OWN).map((part) => shownText(part, "\\ufffd"));',
    to: "const clean = text.split(OWN);",
  },
  {
    breaks: "a message of the desk is not cleaned on its way to Discord",
    from: "{ ...cleaned(body), ...replyingTo(replyTo),",
    to: "{ ...body, ...replyingTo(replyTo),",
  },
  {
    breaks: "names of the list that is suggested are not cleaned",
    from: "await interaction.respond(cleaned(fitting(choices)));",
    to: "await interaction.respond(fitting(choices));",
  },
  {
    breaks: "firm labels do not decide where those that answer are in doubt",
    from: "score >= best * CLOSE && !needsReview",
    to: "score >= best * CLOSE && needsReview",
  },
  {
    breaks: "an allegation does not win a tie of labels",
    from: "const TIE = 0.9;",
    to: "const TIE = 1;",
  },
  {
    breaks: "what somebody never paid denies the claim",
    from: 'if (DENIED.test(text.replace(OMITTED, " "))) return "denied";',
    to: 'if (DENIED.test(text)) return "denied";',
  },
  {
    breaks: "one claim that is answered speaks for all claims that answer a question",
    from: "needed.length > 0 && needed.every(",
    to: "needed.length > 0 && needed.some(",
  },
  {
    breaks: "one of a name's words is the speaker that a question asks for",
    from: "spokenBy.size > 0 && (terms.every(holds)",
    to: "spokenBy.size > 0 && (terms.some(holds)",
  },
  {
    breaks: "a sentence that holds one of a speaker's names is where they speak",
    from: "if (!speaker.every((at) =>",
    to: "if (!speaker.some((at) =>",
  },
  {
    breaks: "an article that names one of those asked about speaks of the whole matter",
    from: "if (!names.every((name) => article.some(",
    to: "if (!names.some((name) => article.some(",
  },
  {
    breaks: "a sentence that says all that is asked need hold one word of it",
    from: "const whole = question.terms.every(",
    to: "const whole = question.terms.some(",
  },
  {
    breaks: "a reply by a stranger counts like the accused's own",
    from: "const STRANGERS = 0.3;",
    to: "const STRANGERS = 0;",
  },
  {
    breaks: "a page with a denial of something else does not say so",
    from: "return !alleged.some((claim) => denied.some((other) => oppose(other.quote, claim.quote)));",
    to: "return !alleged.some((claim) => denied.some((other) => other.quote !== claim.quote));",
  },
  {
    breaks: "what comes of a job is recorded after the stop",
    from: "for (let tries = 1; open(); tries++) {",
    to: "for (let tries = 1; ; tries++) {",
  },
  {
    breaks: "an outcome that the disk does not take is forgotten",
    from: "else if (!disk) return;",
    to: "else return;",
  },
  {
    breaks: "a public answer goes out before its intent is recorded",
    from: "const intent = intend(interaction, reply, way, context);",
    to: "const intent = null as number | null;",
  },
  {
    breaks: "what was about to be shown is not settled at the start",
    from: "  queueSettling(desk.records);\n",
    to: "",
  },
  {
    breaks: "a clock that was set back holds jobs",
    from: 'const DUE = "(due <= :now OR due > :now + :longest)";',
    to: 'const DUE = "(due <= :now OR due > :now + :longest + 1e15)";',
  },
  {
    breaks: "more doubt than the bound leaves a sentence reporting",
    from: "if (allegation >= GRAVER_BOUND || allegation >= reporting)",
    to: "if (allegation >= reporting)",
  },
  {
    breaks: "a denial goes before a likelier claim",
    from: "if (denial > allegation && denial >= reporting)",
    to: "if (denial >= reporting)",
  },
  {
    breaks: "a soft hyphen hides a name",
    from: "const read = withoutInvisible(text);",
    to: "const read = text;",
  },
  {
    breaks: "a label hangs on how an apostrophe is written",
    from: "return { text: straightApostrophes(read), opens:",
    to: "return { text: read, opens:",
  },
  {
    breaks: "an invisible mark moves the end of a sentence",
    from: "const visible = withoutInvisible(paragraph);",
    to: "const visible = paragraph;",
  },
  {
    breaks: "a claim's list may be reporting",
    from: 'return list === "allegation" && label === "reporting" ? "allegation" : label;',
    to: "return label;",
  },
  {
    breaks: "a denial's list may be something else",
    from: 'if (list === "denial") return "denial";',
    to: 'if (list === "denial") return label;',
  },
  {
    breaks: "a claim printed as fact costs no more than caution",
    from: "const CLAIM_AS_FACT = 6;",
    to: "const CLAIM_AS_FACT = 1;",
  },
  {
    breaks: "a cue counts that another reading covers",
    from: "hits.filter((hit) => !covers.some((cover) => isCovered(hit, cover)))",
    to: "hits.filter((hit) => !covers.some((cover) => isCovered(cover, hit)))",
  },
  {
    breaks: "the accused is the plaintiff",
    from: "const plaintiff = brought === accused ? null : brought;",
    to: "const plaintiff = brought === null ? null : brought;",
  },
];

const ATTRIBUTION: readonly Mutant[] = [
  {
    breaks: "a denial defends whom the article accuses most, not who speaks",
    from: 'if (speaker?.party && !(clears && sideOf(speaker.party) !== "accused")) return speaker.party;',
    to: 'if (speaker?.party && !(accused && sideOf(speaker.party) !== "accused")) return speaker.party;',
  },
  {
    breaks: "somebody is accused by himself",
    from: "clause.mentions.filter(({ entity }) => entity !== speaker)",
    to: "clause.mentions.filter(() => true)",
  },
  {
    breaks: "the case file does not say on which side a party stands",
    from: "if (party) return party.side;\n  if (COURTS",
    to: "if (party) return null;\n  if (COURTS",
  },
  {
    breaks: "a denial is rather the accuser's",
    from: 'if (side === (label === "denial" ? "accused" : "accuser")) score += 1;',
    to: 'if (side === (label === "denial" ? "accuser" : "accused")) score += 1;',
  },
  {
    breaks: "whom an article accuses is its accuser",
    from: 'return count.accused > count.accuser ? "accused" : "accuser";',
    to: 'return count.accused < count.accuser ? "accused" : "accuser";',
  },
  {
    breaks: "the first review of a sentence counts for ever",
    from: "const latest = new Map(reviews.map((review) => [keyOf(review.article, review.sentence), review]));",
    to: "const latest = new Map([...reviews].reverse().map((review) => [keyOf(review.article, review.sentence), review]));",
  },
  {
    breaks: "a sentence stays doubtful after an editor's review",
    from: "reasons, needsReview: false, reviewed: true }",
    to: "reasons, needsReview: true, reviewed: true }",
  },
];

const ANSWER: readonly Mutant[] = [
  {
    breaks: "somebody replies to himself",
    from: "return one !== null && other !== null && isSame(one, other, names);",
    to: 'return one === "" && other !== null && isSame(one, other, names);',
  },
  {
    breaks: "declining to comment is a reply",
    from: "if (declines(two) || sameSpeaker",
    to: "if ((declines(two) && claim < 0) || sameSpeaker",
  },
  {
    breaks: "a denial by a namesake in another article is a reply",
    from: "if (apart && !meetsForCertain(one, two, retriever, claim)) return 0;",
    to: "if (apart && meets(one, two, retriever, claim) === 0) return 0;",
  },
  {
    breaks: "the line without a reply names the oldest article's day",
    from: ".sort()\n    .at(-1);",
    to: ".sort()\n    .at(0);",
  },
  {
    breaks: "a withdrawn article is quoted",
    from: 'if (notice?.kind === "withdrawn") return null;',
    to: 'if (notice?.kind === "corrected") return null;',
  },
  {
    breaks: "a wording of two sentences carries the milder label",
    from: "LABELS.flatMap((label) => run.find((one) => one.label === label) ?? [])[0]",
    to: "LABELS.flatMap((label) => run.find((one) => one.label === label) ?? []).at(-1)",
  },
  {
    breaks: "another figure, date or negation makes the same statement",
    from: "if (!sameFigures(short, long)) return false;",
    to: "if (!sameFigures(short, short)) return false;",
  },
  {
    breaks: "a near wording is called exact",
    from: 'kind: whole ? "parts" : "near"',
    to: 'kind: whole ? "parts" : "exact"',
  },
  {
    breaks: "whatever a message states is called an unproven allegation",
    from: 'warning: stance === "stated" && found.alleged',
    to: 'warning: stance === "stated"',
  },
  {
    breaks: "an attributed claim is warned of",
    from: 'stance, warning: stance === "stated" &&',
    to: 'stance, warning: stance !== "denied" &&',
  },
  {
    breaks: "a copy is a second outlet",
    from: "one.name === other.name || isCopy(one.own, other.own)",
    to: "one.name === other.name && isCopy(one.own, other.own)",
  },
  {
    breaks: "a sentence that leans on the one before stands alone",
    from: "return LEANING.test(first.text);",
    to: "return !LEANING.test(first.text) && false;",
  },
  {
    breaks: "asked what the accuser says, a denial answers",
    from: 'return label === "denial" && accuserAlone ?',
    to: 'return label === "reporting" && accuserAlone ?',
  },
  {
    breaks: "the line above says denied of a claim that nobody denied",
    from: ".filter(({ opposes }) => opposes === undefined || opposes.some((id) => ids.has(id)));",
    to: '.filter(({ opposes }) => opposes === undefined || opposes.some((id) => id !== ""));',
  },
  {
    breaks: "the line above calls undisputed what is disputed",
    from: "otherSide.length === 0 && note === null ?",
    to: "otherSide.length === 0 || note === null ?",
  },
  {
    breaks: "an earlier statement counts as the later one",
    from: "return after.slice(0, length) > before.slice(0, length);",
    to: "return after.slice(0, length) < before.slice(0, length);",
  },
  {
    breaks: "a speaker's words come in any order of date",
    from: "quotes.sort((a, b) => byDate(a.article.published, b.article.published))",
    to: "quotes.sort((a, b) => byDate(b.article.published, a.article.published))",
  },
  {
    breaks: "a sentence stands on both sides of an answer",
    from: "pool.filter((one) => !isOpposing(one) && ",
    to: "pool.filter((one) => (one.row < 0 ? !isOpposing(one) : true) && ",
  },
  {
    breaks: "what trails behind brings a reply to another matter",
    from: "(answering.includes(one) || fits(one))",
    to: "(answering.includes(one) || one.row >= 0)",
  },
];

const EDITORIAL: readonly Mutant[] = [
  {
    breaks: "the oldest review counts",
    from: "AND later.id > r.id AND later.takenBack IS NULL)",
    to: "AND later.id < r.id AND later.takenBack IS NULL)",
  },
  {
    breaks: "an older label counts once the clock was set back",
    from: "return [...recorded, ...readReviews(dataDir).reviews.filter((review) => !known.has(identity(review)))];",
    to: "return [...recorded, ...readReviews(dataDir).reviews].sort((a, b) => (a.at < b.at ? -1 : 1));",
  },
  {
    breaks: "a row that the disk has changed goes unnoticed",
    from: "if (kept !== inHex(sumOf(shape.table, content)))",
    to: "if (kept === null)",
  },
  {
    breaks: "a file that changed since it was closed is opened",
    from: "if (damage !== null) throw damagedPages(path, damage, sumsPath(path));",
    to: 'if (damage === "") throw damagedPages(path, damage, sumsPath(path));',
  },
  {
    breaks: "commits that the disk took out of the log are not missed",
    from: "return promisedBeside(path)?.sum.join() === promised.sum.join();",
    to: "return promisedBeside(path)?.sum === promised.sum;",
  },
  {
    breaks: "a page of the records that the disk has changed is taken for whole",
    from: "if (sum === after[at]) return true;",
    to: "if (sum === after[at] || sum !== undefined) return true;",
  },
  {
    breaks: "whoever reads the records while others write is told that they are damaged",
    from: "return db.snapshot(() => (hasSums(db) ? damageAtOnce(db, tables) : null));",
    to: "return hasSums(db) ? damageAtOnce(db, tables) : null;",
  },
  {
    breaks: "the commit of a neighbour that was killed over it counts",
    from: "return logOf(frames, said.frames - 1);",
    to: "return logOf(frames, (frames?.all.length ?? 0) - 1);",
  },
  {
    breaks: "a wrong DATA_DIR is taken for empty records",
    from: 'if (command !== "import" && !existsSync(recordsPath(dataDir)))',
    to: 'if (command === "import" && !existsSync(recordsPath(dataDir)))',
  },
  {
    breaks: "what an erased person asked stays with the draft",
    from: "...{ id, erased: ERASED, question: NO_WORDS },",
    to: "...{ id, erased: ERASED, question: draft.question },",
  },
  {
    breaks: "a correction that was given meanwhile does not reach an answer",
    from: "if (correction.id > asOf) follow",
    to: "if (correction.id > asOf + 1) follow",
  },
  {
    breaks: "a restore that was begun is not finished",
    from: "  finishRestore(path);\n",
    to: "",
  },
  {
    breaks: "an editor's label settles flags on other words",
    from: ".filter((flag) => flag.text.includes(text))",
    to: '.filter((flag) => flag.text.includes(""))',
  },
  {
    breaks: "a flag that was right is dismissed",
    from: 'flag.label === label ? "dismissed" : "upheld"',
    to: 'flag.label !== label ? "dismissed" : "upheld"',
  },
  { breaks: "a rejected draft is approved after all", from: "  rejected: {},", to: "  rejected: DECIDABLE," },
  {
    breaks: "a posted answer is decided again",
    from: "  posted: {},",
    to: "  posted: DECIDABLE,",
  },
  {
    breaks: "what failed is never tried again",
    from: "WHERE state IN ('running', 'failed')",
    to: "WHERE state IN ('running', 'done')",
  },
  {
    breaks: "two jobs of one channel run at once",
    from: "AND channel NOT IN (SELECT channel FROM jobs WHERE state = 'running' AND NOT",
    to: "AND channel NOT IN (SELECT channel FROM jobs WHERE state = 'none' AND NOT",
  },
  {
    breaks: "a restored article stays withdrawn",
    from: " AND kind <> 'restored'",
    to: "",
  },
  {
    breaks: "an older notice counts",
    from: "SELECT max(id) FROM corrections",
    to: "SELECT min(id) FROM corrections",
  },
  {
    breaks: "an older correction counts",
    from: "WHERE article = :article ORDER BY id DESC LIMIT 1`",
    to: "WHERE article = :article ORDER BY id LIMIT 1`",
  },
  {
    breaks: "what was declined counts against a person's day",
    from: "AND kind <> 'claim' AND state <> 'declined'",
    to: "AND kind <> 'claim' AND state <> 'claim'",
  },
  {
    breaks: "an import overwrites silently what it contradicts",
    from: '(present[name] ?? null) === (row[name] ?? null))) return "known";',
    to: 'name.length > 0)) return "known";',
  },
  {
    breaks: "a changed label leaves no trace of what it was",
    from: "before: { sentence, label: previous },",
    to: "before: { sentence, label },",
  },
];

const DISCORD: readonly Mutant[] = [
  {
    breaks: "whoever may manage messages is an editor although roles are named",
    from: "return config.editorRoleIds.some((id) => roles.has(id));\n  }",
    to: "if (config.editorRoleIds.some((id) => roles.has(id))) return true;\n  }",
  },
  {
    breaks: "a stranger's server is answered",
    from: "return guildIds.length === 0 || guildId === null || guildIds.includes(guildId);",
    to: "return guildIds.length === 0 || guildId === null || !guildIds.includes(guildId);",
  },
  {
    breaks: "the bot answers bots",
    from: "if (event.byBot) return [];",
    to: 'if (event.byBot && event.kind === "thread") return [];',
  },
  {
    breaks: "the bot answers in a thread that an editor has taken",
    from: "!known.silent && !event.closed)",
    to: "!event.closed)",
  },
  {
    breaks: "the log holds what people wrote",
    from: 'return { code: "surprise", error: error.name,',
    to: 'return { code: "surprise", error: error.message,',
  },
  {
    breaks: "a reply mentions people",
    from: "allowedMentions: { parse: [], repliedUser: false }",
    to: 'allowedMentions: { parse: ["users"], repliedUser: false }',
  },
  {
    breaks: "a posted answer mentions people",
    from: "allowed_mentions: { parse: [] }",
    to: 'allowed_mentions: { parse: ["users"] }',
  },
  {
    breaks: "the message that rings a role may mention everybody",
    from: "allowed_mentions: { parse: [], roles: [role] }",
    to: 'allowed_mentions: { parse: ["everyone"], roles: [role] }',
  },
  {
    breaks: "every message to the editors may mention a role",
    from: "const mentions = role === undefined ? NO_MENTIONS_OVER_REST : mentioning(role);",
    to: 'const mentions = mentioning(role ?? "700000000000000009");',
  },
  {
    breaks: "a private question is kept for the editors",
    from: 'if (options.getBoolean("private") === true || guild === null',
    to: "if (options === undefined || guild === null",
  },
  {
    breaks: "a question of a hidden channel is kept for the editors",
    from: "?.has(PermissionFlagsBits.ViewChannel) ?? false;",
    to: "?.has(PermissionFlagsBits.ViewChannel) !== null;",
  },
  {
    breaks: "a question in a thread leans on what somebody asked in private",
    from: "if (own) return",
    to: "if (own && !inThread) return",
  },
  {
    breaks: "a clock that is set back brings a second digest",
    from: "if (newestDigest(records) >= day) return;",
    to: "if (newestDigest(records) === day) return;",
  },
  {
    breaks: "one editor's label in a walk is overwritten by another's",
    from: "if (decided !== undefined) return false;",
    to: "if (sentence.reviewed) return false;",
  },
  {
    breaks: "an allegation goes out without its denial",
    from: '!has(chosen, "denial"))',
    to: '!has(chosen, "reporting") && !has(chosen, "allegation"))',
  },
  {
    breaks: "an uncertain label is shown as certain",
    from: 'return quote.needsReview ? "label uncertain, needs an editor" : "";',
    to: 'return quote.needsReview ? "" : "";',
  },
  {
    breaks: "whom nobody names is the outlet",
    from: 'if (quote.attributedTo === "unnamed") return "somebody whom',
    to: 'if (quote.attributedTo === "nobody") return "somebody whom',
  },
  {
    breaks: "an answer goes to a thread where an editor has posted",
    from: "if (draft.editor === null && records.posts.isSilent(draft.thread))",
    to: "if (draft.editor !== null && records.posts.isSilent(draft.thread))",
  },
  {
    breaks: "an answer goes to a closed thread",
    from: 'if (await isClosed(desk, draft.thread)) return "the thread has been closed";',
    to: 'if (!(await isClosed(desk, draft.thread)) && draft.id < 0) return "the thread has been closed";',
  },
  {
    breaks: "somebody else confirms an editor's preview",
    from: "if (kept === undefined || kept.userId !== userId) return null;",
    to: "if (kept === undefined) return null;",
  },
  {
    breaks: "a correction since the approval is not shown with the answer",
    from: "publicReply(withNotices(desk, draft, room),",
    to: "publicReply(draft,",
  },
  {
    breaks: "a private page is recorded as published",
    from: 'return !interaction.message.flags.has("Ephemeral");',
    to: "return true;",
  },
  {
    breaks: "a claim in somebody else's voice is brought to the editors",
    from: "warning && answer !== null && isOwnVoice(sentence)",
    to: "warning && answer !== null",
  },
  {
    breaks: "an at sign acts",
    from: '[/@/g, "\\\\@"],',
    to: '[/@@/g, "\\\\@"],',
  },
  {
    breaks: "a page shows a claim without a reply that the answer has",
    from: "return fitting ? [fitting] : side.slice(0, 1);",
    to: "return fitting ? [] : side.slice(0, 0);",
  },
  {
    breaks: "a label counts that was changed since the draft was narrowed to replies",
    from: "const [main, other] = quotes.length > 0 ? [quotes, otherSide] : [otherSide, []];",
    to: "const [main, other] = [quotes, otherSide];",
  },
  {
    breaks: "a long quote is cut in the middle of a sentence",
    from: "const cut = sentence ? sentence.index + sentence[0].length :",
    to: "const cut = sentence ? sentence.index :",
  },
  {
    breaks: "a reader's second word overrides nobody's first",
    from: "await record(sentenceOfRef(ref, context.newsroom), label, interaction, context);",
    to: "await record(sentenceOfRef(ref, context.newsroom), null, interaction, context);",
  },
];

const RETRIEVAL: readonly Mutant[] = [
  {
    breaks: "everything is answered",
    from: "return answerability(evidence, refusal) >= least;",
    to: "return answerability(evidence, refusal) >= 0;",
  },
  {
    breaks: "what the best sentences gainsay is answered",
    from: "misled ? EVEN : 0, gainsaid?.least ?? 0);",
    to: "misled ? EVEN : 0);",
  },
  {
    breaks: "what another one did is answered in doubt",
    from: "const misled = unheard || evidence.untold > 0 || evidence.otherDoer > 0;",
    to: "const misled = unheard || evidence.untold > 0;",
  },
  {
    breaks: "a denial of something else answers whether somebody denies it",
    from: 'return label === "denial" ? about >= SAME_MATTER : about >= TOLD && TELLS.test(text);',
    to: 'return label === "denial" || (about >= TOLD && TELLS.test(text));',
  },
  {
    breaks: "what was read of a reply moves nothing",
    from: "return rules + (odds > 0 ? SUPPORTS : DOUBTS) * odds;",
    to: "return rules;",
  },
  {
    breaks: "a withdrawn article is searched",
    from: "overlaps(published, from, to) && !isWithdrawn(id)",
    to: "overlaps(published, from, to)",
  },
  {
    breaks: "a doubtful answer is shown as sure",
    from: "return answerability(evidence) < EVEN;",
    to: "return answerability(evidence) < 0;",
  },
  {
    breaks: "somebody's own words are theirs whoever speaks",
    from: "return !heard && !ranked.slice(0, SPEAKING).some(speaking);",
    to: "return heard && !ranked.slice(0, SPEAKING).some(speaking);",
  },
  {
    breaks: "an outlet is a party of the dispute",
    from: 'one.side !== null && one.side !== "outlet"',
    to: "one.side !== null",
  },
  {
    breaks: "a name that the corpus lacks says nothing against an answer",
    from: "unknownName: flag(lacking.some(({ proper }) => proper)),",
    to: "unknownName: flag(lacking.some(({ proper }) => proper && false)),",
  },
  {
    breaks: "the best sentence comes last",
    from: "return b.score - a.score || a.row - b.row;\n}\n\ntype Stopwatch",
    to: "return a.score - b.score || a.row - b.row;\n}\n\ntype Stopwatch",
  },
];

const CASES: readonly Mutant[] = [
  {
    breaks: "a place is answered from the first case whatever it is bound to",
    from: "if (bound !== undefined) return boundCase(cases, bound.caseName);",
    to: "if (bound === null) return boundCase(cases, bound.caseName);",
  },
  {
    breaks: "a button acts on the case that its channel is about by now",
    from: "const made = handler.caseOf?.(interaction, parts) ?? null;",
    to: "const made = [handler.caseOf?.(interaction, parts)][1] ?? null;",
  },
  {
    breaks: "a page is turned in another case than its own",
    from: "return caseName === ALL_CASES ? Promise.resolve(newsroom)",
    to: "return caseName !== ALL_CASES ? Promise.resolve(newsroom)",
  },
  {
    breaks: "a follow-up leans on what was asked of another case",
    from: "const asked = { ...askedBy(interaction), caseName: context.folder.name };",
    to: 'const asked = { ...askedBy(interaction), caseName: "" };',
  },
  {
    breaks: "a draft is checked again in the case that its thread is about by now",
    from: "return await cases.ofKey(keyOfDraft(draft));",
    to: 'return await cases.ofKey(keyOfDraft(draft).replace("fire/", ""));',
  },
];

export const MUTANTS: readonly Mutant[] = [
  ...CASES,
  ...PROMISES,
  ...ATTRIBUTION,
  ...ANSWER,
  ...EDITORIAL,
  ...DISCORD,
  ...RETRIEVAL,
];
