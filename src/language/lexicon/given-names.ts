// Common given names by what pronoun they usually go with. Tells persons from organisations, and "he" from "she".

const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const HE = names(`
  aaron adam adrian ahmad ahmed alan albert alberto alejandro alex alexander alexei alfred ali allan allen alvin amir amit
  andre andrea's andreas andrei andres andrew andy angelo anil anthony antonio anwar arnold arthur arun asif ayman barack
  barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno
  bryan bryce byron calvin cameron carl carlos chad charles charlie chris christian christopher clarence claude clayton
  cliff clifford clint colin connor corey craig curtis dale damian damien dan daniel danny darren darryl dave david dean
  dennis derek desmond diego dmitry dominic don donald doug douglas duncan dustin dwayne dwight earl eddie edgar eduardo
  edward edwin eli elijah elon enrique eric erik ernest ethan eugene evan farhan felipe felix fernando floyd francesco
  francis francisco frank frankie franklin fred freddy frederick gareth gary gavin gene geoff geoffrey george gerald gerard
  giovanni glen glenn gordon graham graeme greg gregory guillermo guy hamid harold harry harvey hassan hector henry herbert
  herman homer hosni howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jacques jaime jake jamal james
  jamie jared jason javed javier jay jean-claude jean-marie jean-rene jeff jeffrey jeremy jerome jerry jesse jim jimmy joe
  joel johan john johnny jon jonathan jorge jose joseph josh joshua juan julian julio justin kamal kamran karl keith ken
  kenneth kevin khalid kirk kurt kyle lance larry lars laurence lawrence lee leo leon leonard leonardo leroy les liam
  lionel lloyd logan lou louis lucas luis luke luther malcolm manuel marc marcel marco marcus mario mark markus martin
  marvin mathew matt matthew maurice max mehmet mel michael miguel mike mikhail milton mitch mohamed mohammad mohammed
  morgan muhammad mustafa nate nathan nathaniel naveed neil nelson nicholas nick nicolas nigel nikolai noah noel norman
  oleg oliver omar oscar osama owen pablo patrick paul pavel pedro perry pete peter phil philip phillip pierre quentin
  rafael rahul raj rajesh ralph ramon randall randy rashid raul ray raymond recep reginald rex ricardo richard rick ricky
  rob robert roberto robin rod roderick rodney rodrigo roger roland roman ron ronald ross roy rudy rupert russell ryan
  salman sam samuel sanjay saul scott sean sebastian sergei sergey seth shane shaun shawn shehbaz sidney silvio simon
  spencer stan stanley stephen steve steven stewart stuart sunil suresh tariq ted terence terrence terry theodore thomas
  tidjane tim timothy toby todd tom tommy tony travis trevor tyler valery vernon victor vijay vikram vince vincent viktor
  vladimir wade walter warren wayne wesley wilbur will william willie xavier yasser yemi yuri yusuf zachary zach`);

const SHE = names(`
  abigail adele aisha alexandra alexis alice alicia alison allison amanda amber amelia amy ana andrea angela angelina anita
  ann anna anne annette annie april ashley audrey barbara beatrice becky bernadette beth betty beverly bonnie brenda
  bridget brittany camilla candace carla carly carmen carol carole caroline carolyn carrie catherine cathy celeste charlotte
  chelsea cheryl cherie christina christine claire clara claudia colleen connie courtney crystal cynthia daisy dana danielle
  dawn deborah debra delia dena denise diana diane dianne dolores donna doris dorothy eileen elaine eleanor elena elizabeth
  ella ellen emily emma erica erin esther eva evelyn faith fatima felicity fiona florence frances gail gemma georgia
  geraldine gina gladys gloria grace gretchen hannah harriet hazel heather helen helena hillary holly hope huma irene iris
  isabel isabella ivana ivanka jackie jacqueline jane janet janice jean jennifer jenny jessica jill joan joanna joanne
  jodie josephine joy joyce judith judy julia juliana julie june karen kate katherine kathleen kathryn kathy katie kay
  keira kelly kerry kim kimberly kirsten kristen kristin laura lauren laurie leah lena leslie lillian linda lindsay lisa
  lois lorraine louise loretta lucia lucy lynda lynn mabel madeleine maggie margaret maria marie marilyn marina marine
  marjorie marsha martha mary maureen megan melania melanie melissa meredith michelle mildred miriam molly monica nadia
  nancy naomi natalie natasha nicola nicole nina nora norma olga olivia pamela patricia patty paula pauline peggy penelope
  penny phyllis polly priya rachel rebecca renee rhonda rita roberta rosa rose rosemary ruth sabrina sally samantha sandra
  sara sarah sasha shannon sharon sheila shelley sheryl shirley sofia sonia sophia sophie stacey stacy stella stephanie sue
  susan suzanne sylvia tamara tammy tara taylor teresa theresa tiffany tina tracey tracy uma valerie valeska vanessa vera
  veronica vicky victoria virginia vivian wanda wendy whitney yolanda yvonne zahava zoe`);

/** The pronoun that usually goes with a given name (folded), or null where it is none of these. */
export function pronounOf(given: string): "he" | "she" | null {
  if (HE.has(given)) return "he";
  return SHE.has(given) ? "she" : null;
}

/** Whether a folded word is one of the given names. */
export function isGivenName(word: string): boolean {
  return HE.has(word) || SHE.has(word);
}
