// Leaves of a font only some letters: node subset.mjs HARFBUZZ WOFF2 FROM TO RANGES
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const [harfbuzz, woff2, from, to, ranges] = process.argv.slice(2);
const packer = createRequire(`${woff2}/`);
const COPY = 0; // the bytes stay as they are
const WITHOUT_HINTS = 1;

const sfnt = await packer("./decompress.js")(readFileSync(from));
const { instance } = await WebAssembly.instantiate(readFileSync(harfbuzz));
const hb = instance.exports;
hb._initialize();

const place = hb.malloc(sfnt.length);
new Uint8Array(hb.memory.buffer).set(sfnt, place);
const face = hb.hb_face_create(hb.hb_blob_create(place, sfnt.length, COPY, 0, 0), 0);
const wish = hb.hb_subset_input_create_or_fail();
hb.hb_subset_input_set_flags(wish, WITHOUT_HINTS);
const letters = hb.hb_subset_input_unicode_set(wish);
for (const range of ranges.split(",")) {
  const [first, last = first] = range.replace("U+", "").split("-").map((digits) => parseInt(digits, 16));
  for (let letter = first; letter <= last; letter++) hb.hb_set_add(letters, letter);
}
const subset = hb.hb_subset_or_fail(face, wish);
if (!subset) throw new Error(`${from} has no such letters`);

const blob = hb.hb_face_reference_blob(subset);
const begin = hb.hb_blob_get_data(blob, 0);
const bytes = new Uint8Array(hb.memory.buffer).slice(begin, begin + hb.hb_blob_get_length(blob));
writeFileSync(to, await packer("./compress.js")(bytes));
