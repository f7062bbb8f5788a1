// A second case for tests: a fire, as three outlets tell it, pasted from their pages.

export const HARBOUR = {
  "one.txt": `Residents blame port company for warehouse fire

By Lena Ortwin
12 May 2026

Residents of Pier Street have accused the Northgate Port Company of storing fireworks next to fertiliser in the warehouse that burned down on Saturday night.

It was not the first time that something had been found there. The company had its reasons.

"They knew for months what was in there," said Mara Ilsted, who speaks for the residents' association.

The association alleges that the company switched off the sprinklers in March to save money.

Comments (12)

dockhand77: typical Northgate
`,
  "two.txt": `Northgate rejects claims over Pier Street blaze

14 May 2026

The Northgate Port Company on Thursday denied that fireworks had been stored in its warehouse on Pier Street.

"There were no fireworks in Warehouse 9, and there never have been," the company said in a statement.

The fire department said that it had not yet determined the cause of the fire. Its report is expected in June.
`,
  "three.txt": `Inspectors found blocked exits at Warehouse 9 last year, documents show

By Jonas Albrecht
20 May 2026

City inspectors noted two blocked emergency exits at the Northgate warehouse in October 2025, according to documents seen by the City Ledger.

The documents do not mention fireworks. They list 300 tonnes of ammonium nitrate fertiliser, which the company was licensed to store.

Northgate said that the exits were cleared the same day and that the inspectors closed the file in November.
`,
} as const;
