// One invented story in parts, from which the page fixtures are made. About no real person or company.

export interface Story {
  readonly title: string;
  readonly author: string;
  readonly site: string;
  readonly paragraphs: readonly string[];
}

export const STORY: Story = {
  title: "Harbour contractor accuses Norvik of copying its crane software",
  author: "Mira Lund",
  site: "The Coastal Courier",
  paragraphs: [
    "A small engineering firm has sued the shipping group Norvik, alleging that it copied the software that steers the cranes in the port of Aldmouth and then refused to pay for it.",
    "The complaint, filed on Tuesday in the district court, says that Norvik obtained the source code under a confidentiality agreement in 2016 and handed it to a rival two years later.",
    "“They told us it was for testing,” said Ilse Brandt, who founded the firm. “We never saw the machines again.”",
    "Norvik denies the claims. “There is no evidence that any of our employees copied or passed on a single line of code,” a spokesperson said in an email, adding that the group respects the property of others.",
    "According to the complaint, the group first asked for a demonstration in the spring of 2015, when the port was looking for a system that could move containers without a driver.",
    "The port authority, which paid 40 million for the project, said it had opened an inquiry of its own and expected a first report before the end of the year.",
    "In a letter to the court, the group argued that the dispute belonged before an arbitrator, since both sides had signed a contract that said so.",
    "Lawyers who are not involved in the case said that such clauses rarely cover the theft of trade secrets, which the law treats as a matter of its own.",
    "The firm is seeking damages and an order that would keep the cranes from using the disputed program.",
    "A hearing is set for the third week of March, and neither side expects a settlement before then.",
  ],
};

export const OTHER_HEADLINES: readonly string[] = [
  "Port workers vote for a strike in June",
  "Ferry line cuts its winter timetable",
  "How a village saved its lighthouse",
  "Fishing quota to fall by a fifth",
  "New bridge opens a year late",
];
