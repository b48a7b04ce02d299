// Compiles the style sheet, with the pictures that it names, and the two scripts into the folder of the first argument and
// writes manifest.properties there.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import * as sass from "sass";

const out = process.argv[2];
const target = ["es2022"];
const pictures = "node_modules/nhsuk-frontend/dist/nhsuk/assets/images";

function style() {
  const { css } = sass.compile("styles/main.scss", { loadPaths: ["node_modules"], style: "compressed", quietDeps: true });
  return css.replaceAll(/\/assets\/images\/([\w-]+)\.svg/g, (_, name) => `/assets/${write(name, "svg", readFileSync(join(pictures, `${name}.svg`)))}`);
}

async function script(entry) {
  const result = await esbuild.build({ entryPoints: [entry], bundle: true, minify: true, format: "esm", target, write: false, legalComments: "none" });
  return result.outputFiles[0].text;
}

function write(name, extension, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const file = `${name}.${hash}.${extension}`;
  writeFileSync(join(out, file), content);
  return file;
}

const manifest = {
  css: write("waymark", "css", style()),
  js: write("waymark", "js", await script("scripts/main.js")),
  signedInJs: write("signed-in", "js", await script("scripts/signed-in.js")),
};
writeFileSync(join(out, "manifest.properties"), Object.entries(manifest).map(([key, file]) => `${key}=${file}\n`).join(""));
