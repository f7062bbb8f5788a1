// In how many sentences each word's stem stands, counted at the build: no question need count it again.

import { type Database, TOKENIZER } from "./schema.js";

/** What the search makes of a word, it alone knows: each word is given to it as a text of its own. */
const CUT = `
  create virtual table temp.cut using fts5 (text, ${TOKENIZER});
  create virtual table temp.cuts using fts5vocab (temp, cut, instance);
  create virtual table temp.pieces using fts5vocab (main, sentence_words, row);
  insert into temp.cut (rowid, text) select row_number() over (order by word), word from vocabulary;
  create table temp.counted (word text primary key, sentences integer) without rowid;
`;
/** A word that is cut into several, or into none, is left to the search. */
const COUNT = `
  insert into temp.counted
    select words.word, pieces.doc
    from (select word, row_number() over (order by word) as number from vocabulary) as words
    join (select doc as number, max(term) as term from temp.cuts group by doc having count(*) = 1) using (number)
    join temp.pieces as pieces using (term);
  update vocabulary set alike = (select sentences from temp.counted as counted where counted.word = vocabulary.word);
`;
const DROP = "drop table temp.counted; drop table temp.cuts; drop table temp.pieces; drop table temp.cut;";

/** Writes for every word of the vocabulary how many sentences a search for it finds. */
export function countAlike(db: Database): void {
  db.exec(CUT);
  db.exec(COUNT);
  db.exec(DROP);
}
