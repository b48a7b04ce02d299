// The rules for the HTML of every public page (PublicSiteTests). A rule that is switched off or loosened says why.
import { defineConfig } from "html-validate";

export default defineConfig({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Templates leave white space behind their control structures; readers never see it, and gzip swallows it.
    "no-trailing-whitespace": "off",
    // The writer of editors' Markdown says <hr /> and <br />, which means the same.
    "void-style": "off",
    // Ids of headings are made of their words, which may begin with a number. HTML allows that.
    "valid-id": ["error", { relaxed: true }],
    // Styles and scripts come from our own host; nothing comes from another (PublicPagesTests).
    "require-sri": ["error", { target: "crossorigin" }],
    // A link in the looks of a button has this role in nhsuk-frontend, whose script gives it the keys of a button.
    "prefer-native-element": ["error", { exclude: ["button"] }],
    // The title of a question is the question. 70 signs, of which 24 are our name, are a wish of search engines.
    "long-title": ["error", { maxlength: 120 }],
    // The summary of errors comes first and has a heading of level 2, above that of the page, as in nhsuk-frontend.
    "heading-level": ["error", { minInitialRank: "h2" }],
    // Boxes that are ticked share a name, so that what was chosen arrives as one list.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
    // A list may have a name of its own (ARIA 1.2): filters that are in force, say.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});
