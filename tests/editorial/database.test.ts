import { describe, expect, it } from "vitest";
import { openForMaking } from "../../src/editorial/database.js";

describe("a statement over the records", () => {
  const db = openForMaking(":memory:");
  db.exec("create table said (text text not null, speaker text)");

  it("writes what it is given, a missing speaker as null", () => {
    db.run("insert into said values (:text, :speaker)", { text: "No.", speaker: null });
    expect(db.all("select * from said where text = :text", { text: "No." })).toEqual([
      { text: "No.", speaker: null },
    ]);
  });

  it.each([{ text: "Yes." }, { text: "Yes.", speeker: "Lind" }])(
    "writes nothing where a value is missing or misnamed: %j",
    (values) => {
      expect(() => db.run("insert into said values (:text, :speaker)", values)).toThrow(
        "No value for :speaker",
      );
      expect(db.all("select text from said")).toEqual([{ text: "No." }]);
    },
  );
});
