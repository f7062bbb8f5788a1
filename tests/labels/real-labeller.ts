// The labeller as users have it, with the model that the project ships.

import { resolve } from "node:path";
import { encoderHere } from "../../src/encoder/here.js";
import { createLabeller } from "../../src/labels/model/labeller.js";

export const labelArticle = createLabeller(encoderHere({ modelDir: resolve("models") }));
