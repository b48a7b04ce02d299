// node run.mjs ADDRESS: measures ten public pages of a running program with Lighthouse, as on a phone, three times each, and
// prints a table. Ends with 1 when a figure is missed. Called by bin/lighthouse.
import { writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [base, folder] = process.argv.slice(2);
const RUNS = 1;
const WANTED = { performance: 0.95, accessibility: 1, "best-practices": 1 };
const PAGES = [
  "/",
  "/one-to-one",
  "/foundation-doctors/choosing-a-specialty",
  "/learn/scan",
  "/eligibility",
  "/resources",
  "/questions",
  "/questions/is-this-an-emergency-service",
  "/search?q=interview",
  "/testimonials",
];
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const score = (result, category) => result.lhr.categories[category].score ?? 0;

/** What costs points, and is no mere remark. */
function missed(result) {
  return Object.keys(WANTED).flatMap((category) =>
    result.lhr.categories[category].auditRefs
      .filter((ref) => ref.weight > 0)
      .map((ref) => result.lhr.audits[ref.id])
      .filter((audit) => audit.score !== null && audit.score < (category === "performance" ? 0.9 : 1))
      .map((audit) => `${audit.id} ${audit.displayValue ?? ""}`.trim()));
}

async function measure(path, chrome) {
  const results = [];
  for (let run = 0; run < RUNS; run++) {
    results.push(await lighthouse(base + path, { port: chrome.port, logLevel: "error", output: "html", onlyCategories: Object.keys(WANTED) }));
  }
  writeFileSync(join(folder, `${path.replaceAll(/\W+/g, "-").replaceAll(/^-|-$/g, "") || "home"}.html`), results[RUNS - 1].report);
  // Speed differs from run to run, and the middle one counts; what a page is doesn't, and the worst one counts.
  const scores = {
    performance: median(results.map((result) => score(result, "performance"))),
    accessibility: Math.min(...results.map((result) => score(result, "accessibility"))),
    "best-practices": Math.min(...results.map((result) => score(result, "best-practices"))),
  };
  const lcp = median(results.map((result) => result.lhr.audits["largest-contentful-paint"].numericValue));
  const good = Object.entries(WANTED).every(([category, least]) => scores[category] >= least);
  return { path, scores, lcp, good, why: [...new Set(results.flatMap(missed))] };
}

mkdirSync(folder, { recursive: true });
const chrome = await launch({ chromePath: process.env.CHROME_PATH, chromeFlags: FLAGS });
let good = true;
try {
  console.log("| page | performance | accessibility | best practices | largest paint |\n|---|---|---|---|---|");
  for (const path of PAGES) {
    const page = await measure(path, chrome);
    const figures = Object.keys(WANTED).map((category) => page.scores[category].toFixed(2));
    console.log(`| \`${path}\` | ${figures.join(" | ")} | ${(page.lcp / 1000).toFixed(1)} s |`);
    if (!page.good) {
      good = false;
      console.error(`${path} misses: ${page.why.join("; ")}`);
    }
  }
} finally {
  chrome.kill();
}
process.exit(good ? 0 : 1);
