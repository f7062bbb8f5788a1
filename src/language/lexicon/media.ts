// Papers, agencies and broadcasters, told by their names. They pass on what others say.

const MEDIA =
  /\b(?:Times|Post|Journal|News|BBC|CNN|NBC|ABC|CBS|NPR|Reuters|AFP|Guardian|Telegraph|Register|Bloomberg|Chronicle|Herald|Tribune|Gazette|Courier|Sentinel|Messenger|Examiner|Inquirer|Dispatch|Weekly|Daily|Radio|Associated Press|AP|Press|Mail|Independent|Observer|Variety|Politico|media|newspaper|magazine|TODAY)\b/;

/** True for a paper, an agency or a broadcaster: it passes on what another says. */
export function isMedia(shown: string): boolean {
  return MEDIA.test(shown);
}
