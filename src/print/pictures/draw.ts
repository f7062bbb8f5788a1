// SVG → PNG, by a library that is loaded when a picture is wanted. A machine for which it has no binary draws nothing.

import { createRequire } from "node:module";
import type { Picture } from "./svg.js";

export interface Drawn extends Picture {
  readonly png: Uint8Array;
}

/** The one family that is drawn with; the library takes nothing else where it is told no other. */
const FAMILY = "Source Sans 3";
const FILES = ["400Regular/SourceSans3_400Regular.ttf", "700Bold/SourceSans3_700Bold.ttf"];
/** Dots for each unit of a picture: sharp on a telephone and in print. */
const ZOOM = 2;

/** What is said where there are no pictures. */
export const NOT_DRAWN = "The pictures cannot be drawn on this machine; all that they show stands in words.";

/** The pictures in their order, or null where this machine cannot draw. */
export async function drawn(pictures: readonly Picture[]): Promise<readonly Drawn[] | null> {
  const library = await import("@resvg/resvg-js").catch(() => null);
  if (library === null) return null;
  const { resolve } = createRequire(import.meta.url);
  const font = {
    loadSystemFonts: false,
    fontFiles: FILES.map((file) => resolve(`@expo-google-fonts/source-sans-3/${file}`)),
    defaultFontFamily: FAMILY,
  };
  const all: Drawn[] = [];
  for (const one of pictures) {
    const image = await library.renderAsync(one.svg, { font, fitTo: { mode: "zoom", value: ZOOM } });
    all.push({ ...one, png: image.asPng() });
  }
  return all;
}
