import { describe, expect, it } from "vitest";
import { linkTo, linkToArticle, textFragment } from "../../../src/discord/presentation/links.js";
import { propakistani, register, telecoms } from "../sample-newsroom.js";

describe("linkTo", () => {
  it("opens the article at all the words of a short quote", () => {
    expect(linkTo(telecoms, "BES agreed and they won the $150 million gig.")).toEqual({
      url: "https://telecoms.com/510958/huawei-accused-of-ip-theft/#:~:text=BES%20agreed%20and%20they%20won%20the%20%24150%20million%20gig.",
      via: null,
    });
  });

  it("finds a long quote by its first and its last six words", () => {
    const words = Array.from({ length: 20 }, (_, n) => `w${n + 1}`).join(" ");
    expect(textFragment(words)).toBe(":~:text=w1%20w2%20w3%20w4%20w5%20w6,w15%20w16%20w17%20w18%20w19%20w20");
  });

  it("encodes what is syntax in a text directive or in a Markdown link", () => {
    expect(textFragment("a-b, c & (d) *e* ‘f’ “g” h'i~")).toBe(
      ":~:text=a%2Db%2C%20c%20%26%20%28d%29%20%2Ae%2A%20%E2%80%98f%E2%80%99%20%E2%80%9Cg%E2%80%9D%20h%27i%7E",
    );
  });

  it("keeps a fragment that the address has, and drops an older text directive", () => {
    const url = "https://example.org/a(b)?x=1#part:~:text=old";
    expect(linkTo({ ...telecoms, url }, "New words.")?.url).toBe(
      "https://example.org/a%28b%29?x=1#part:~:text=New%20words.",
    );
  });

  it("links to where the article was read when its own address is unknown, and says so", () => {
    expect(linkTo(register, "BES")).toEqual({
      url: "https://defence.example/threads/huawei.720000/#:~:text=BES",
      via: "Pakistan Defence (forum)",
    });
  });

  it("gives no link for an article without address, or with one that is not of the web", () => {
    expect(linkTo(propakistani, "BES")).toBeNull();
    expect(linkTo({ ...telecoms, url: "javascript:alert(1)" }, "BES")).toBeNull();
  });

  it("survives half of a surrogate pair", () => {
    expect(textFragment("a \ud800 b")).toBe(":~:text=a%20%EF%BF%BD%20b");
  });
});

describe("linkToArticle", () => {
  it("is the address as it is", () => {
    expect(linkToArticle(telecoms)?.url).toBe(telecoms.url);
  });
});

describe("a link to words over line breaks", () => {
  const lines = (...given: string[]) => {
    const text = given.join(" ");
    const ends = given.map((_, i) => given.slice(0, i + 1).join(" ").length);
    return decodeURIComponent(textFragment(text, ends.slice(0, -1)));
  };

  it.each([
    [
      ["We deny all of it", "and we will say so in court"],
      ":~:text=We deny all of it,we will say so in court",
    ],
    [
      ["No.", "We never saw these plans,", "not one of them."],
      ":~:text=We never saw these plans,,not one of them.",
    ],
    [
      ["We deny it.", "No.", "We will say so in court next month."],
      ":~:text=We deny it.,say so in court next month.",
    ],
    [["No.", "We deny all of it.", "None."], ":~:text=We deny all of it."],
    [["No.", "None."], ":~:text=No.,None."],
  ])("begins and ends inside lines: %s", (given, fragment) => {
    expect(lines(...given)).toBe(fragment);
  });
});
