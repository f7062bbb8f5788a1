// What is said to a question that is not in English: in its own language where that is known, and in English. Pure words.

import type { Answer } from "../../domain.js";
import { languageName } from "../../language/identity/article.js";
import { identify } from "../../language/identity/identify.js";
import { tokensOf } from "../../language/tokens.js";

/** "Questions are answered in English only. Please ask in English." */
const IN_ITS_OWN: Readonly<Record<string, string>> = {
  ar: "لا يمكن الإجابة إلا عن الأسئلة المكتوبة بالإنجليزية. يرجى طرح السؤال بالإنجليزية.",
  de: "Fragen werden nur auf Englisch beantwortet. Bitte stellen Sie die Frage auf Englisch.",
  es: "Solo se responden preguntas en inglés. Por favor, haga la pregunta en inglés.",
  fa: "فقط به پرسش‌های انگلیسی پاسخ داده می‌شود. لطفاً به انگلیسی بپرسید.",
  fr: "Seules les questions en anglais reçoivent une réponse. Veuillez poser la question en anglais.",
  hi: "केवल अंग्रेज़ी में पूछे गए प्रश्नों के उत्तर दिए जाते हैं। कृपया अंग्रेज़ी में पूछें।",
  it: "Si risponde soltanto a domande in inglese. Si prega di porre la domanda in inglese.",
  ja: "英語の質問にのみお答えします。英語でご質問ください。",
  nl: "Alleen vragen in het Engels worden beantwoord. Stel de vraag in het Engels.",
  pl: "Odpowiadamy tylko na pytania w języku angielskim. Prosimy zadać pytanie po angielsku.",
  pt: "Só são respondidas perguntas em inglês. Por favor, faça a pergunta em inglês.",
  ru: "Ответы даются только на вопросы на английском языке. Пожалуйста, задайте вопрос по-английски.",
  tr: "Yalnızca İngilizce sorular yanıtlanır. Lütfen sorunuzu İngilizce sorun.",
  uk: "Відповіді надаються лише на запитання англійською мовою. Будь ласка, запитайте англійською.",
  ur: "صرف انگریزی میں پوچھے گئے سوالات کے جواب دیے جاتے ہیں۔ براہِ کرم انگریزی میں پوچھیں۔",
  zh: "只能回答用英文提出的问题。请用英文提问。",
};

const UNSURE = "This may not be in English, and only English is read: check that the quotes answer it.";
const READ_BY_MODEL = "The question is not in English: words could not be compared, only meanings.";

/** What a question's language means for its answer. */
interface QuestionLanguage {
  /** It cannot be answered in this language. */
  readonly refused: boolean;
  /** The line that stands with the answer or in its place; null for English. */
  readonly notice: string | null;
  readonly language: string | null;
}

/** Share of the words of a question in no language that anybody knows, from which the corpus may know what it asks. */
const KNOWN = 0.5;

/**
 * @param isKnown does a word stand in the corpus? What consists of names and words of the corpus is answered
 * @param multilingual the model that finds reads other languages too
 */
export async function questionLanguage(
  question: string,
  isKnown: (word: string) => boolean,
  multilingual: boolean,
): Promise<QuestionLanguage> {
  const { english, language } = await identify(question);
  if (english === "yes" || language === null) return { refused: false, notice: null, language };
  if (english === "no" && multilingual) return { refused: false, notice: READ_BY_MODEL, language };
  const words = [...new Set(tokensOf(question).map(({ raw }) => raw))];
  const known = words.filter(isKnown).length / Math.max(1, words.length);
  if (known === 1) return { refused: false, notice: null, language };
  if (english === "unsure" || (language === "und" && known >= KNOWN))
    return { refused: false, notice: UNSURE, language };
  return { refused: true, notice: IN_ITS_OWN[language] ?? null, language };
}

/** The answer to a question in a language that is not read. */
export function inOtherLanguage({
  notice,
  language,
}: QuestionLanguage): Omit<Answer, "question" | "tookMs" | "timings"> {
  const name = languageName(language ?? "und");
  const what = name === null ? "is not in English" : `seems to be in ${name}`;
  const summary = `This question ${what}, and only English is read. Please ask in English.`;
  return {
    answered: false,
    label: null,
    summary,
    notice: notice ?? summary,
    quotes: [],
    otherSide: [],
    otherSideNote: null,
    disagreements: [],
    nearest: [],
  };
}
