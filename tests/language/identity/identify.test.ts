import { describe, expect, it } from "vitest";
import { languageName, languageOfArticle } from "../../../src/language/identity/article.js";
import { identify } from "../../../src/language/identity/identify.js";
import { isPlainEnglish } from "../../../src/language/identity/signs.js";

/** Language, a question and a headline. */
const FOREIGN: readonly (readonly [string, string, string])[] = [
  [
    "it",
    "La Bellweather ha corrotto i funzionari del porto?",
    "Bellweather accusata di corruzione, l'azienda nega tutto",
  ],
  [
    "fr",
    "Est-ce que Bellweather a versé des pots-de-vin aux fonctionnaires ?",
    "Bellweather accusée de corruption, l'entreprise dément",
  ],
  [
    "de",
    "Hat Bellweather die Beamten des Hafens bestochen?",
    "Bellweather soll Beamte bestochen haben, das Unternehmen bestreitet es",
  ],
  [
    "es",
    "¿Sobornó Bellweather a los funcionarios del puerto?",
    "Acusan a Bellweather de sobornos; la empresa lo niega",
  ],
  [
    "pt",
    "A Bellweather subornou os funcionários do porto?",
    "Bellweather é acusada de suborno, mas a empresa nega",
  ],
  [
    "nl",
    "Heeft Bellweather de ambtenaren van de haven omgekocht?",
    "Bellweather beschuldigd van omkoping, het bedrijf ontkent alles",
  ],
  [
    "ru",
    "Подкупала ли компания чиновников порта?",
    "Компанию обвинили в подкупе чиновников, она всё отрицает",
  ],
  ["ur", "کیا کمپنی نے بندرگاہ کے افسران کو رشوت دی؟", "کمپنی پر رشوت دینے کا الزام، کمپنی نے تردید کر دی"],
  ["ar", "هل رشت الشركة المسؤولين في الميناء؟", "اتهام الشركة برشوة المسؤولين والشركة تنفي ذلك"],
  ["hi", "क्या कंपनी ने बंदरगाह के अधिकारियों को रिश्वत दी?", "कंपनी पर रिश्वत देने का आरोप, कंपनी ने किया इनकार"],
  ["zh", "这家公司有没有贿赂港口官员？", "公司被控贿赂官员，公司予以否认"],
  ["ja", "この会社は港の役人に賄賂を渡しましたか？", "会社が役人への贈賄で告発され、会社は否定している"],
];

describe("the language of a text", () => {
  it.each(FOREIGN)("is told of a question and a headline in %s", async (language, question, headline) => {
    expect([await identify(question), await identify(headline)]).toEqual([
      { english: "no", language },
      { english: "no", language },
    ]);
  });

  it.each([
    "kya Bellweather ne afsaron ko rishwat di?",
    "Company ka kehna hai ke ye ilzam ghalat hai",
    "Bellweather ke khilaf muqadma kab darj hua",
    "kaun rishwat lene wala tha",
    "unhon ne ilzam se inkar kiya",
  ])("is not English for Urdu in Latin letters, and no other either: %s", async (text) => {
    expect(await identify(text)).toEqual({ english: "no", language: "und" });
  });

  it.each([
    "Did Bellweather bribe officials?",
    "who sued the port",
    "Who denied it?",
    "What did Jean-Luc Mélenchon say about the Société Générale?",
    "Bellweather denies bribing officials in Genoa, says audit was routine",
    "THE COMPANY DENIES THAT IT PAID ANYONE",
    "Ke Jie and Ka Ki Leung deny the charges against them",
  ])("is English for %s", async (text) => {
    expect((await identify(text)).english).toBe("yes");
  });

  it("is nothing that anybody can tell where there is no letter", async () => {
    expect(await identify("2016 – 8,000?")).toEqual({ english: "unsure", language: null });
  });

  it("is told of plain English without a detector", () => {
    const plain = [
      "Did Acme steal trade secrets?",
      "The company said that it paid nobody, and that the audit was over.",
    ];
    expect(plain.map(isPlainEnglish)).toEqual([true, true]);
  });
});

const ENGLISH =
  "The company said on Tuesday that it had paid nobody, and that the audit which the port ordered was over. Its chief executive, who was questioned for two hours, told reporters that the claims were false and would be answered in court.";
const ITALIAN =
  "La società ha dichiarato martedì di non aver pagato nessuno e che la verifica ordinata dal porto è terminata. L'amministratore delegato, interrogato per due ore, ha detto ai giornalisti che le accuse sono false e che risponderà in tribunale.";

describe("the language of an article", () => {
  it("is that of most of its text, short paragraphs read together", async () => {
    const short = ["La società nega.", "Il porto tace.", "Il processo comincia a marzo."];
    expect(
      await Promise.all(
        [[ENGLISH], [ITALIAN], short, [ENGLISH, ENGLISH, ITALIAN], []].map((texts) =>
          languageOfArticle(texts),
        ),
      ),
    ).toEqual([
      { language: "en", foreign: [null] },
      { language: "it", foreign: ["it"] },
      { language: "it", foreign: ["it", "it", "it"] },
      { language: "en", foreign: [null, null, "it"] },
      { language: null, foreign: [] },
    ]);
  });

  it("is what an editor wrote, whatever the text looks like", async () => {
    expect((await languageOfArticle([ENGLISH], "it")).foreign).toEqual(["it"]);
  });

  it("marks a paragraph in another script by itself", async () => {
    const { language, foreign } = await languageOfArticle([ENGLISH, "公司予以否认。"]);
    expect([language, foreign]).toEqual(["en", [null, "und"]]);
  });

  it("has a name in English where it is known", () => {
    expect(["it", "ur", "und"].map(languageName)).toEqual(["Italian", "Urdu", null]);
  });
});
