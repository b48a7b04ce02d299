// Beside a text that somebody writes: draws the preview again a moment after each change. Without it the button does.
import { startComponents } from "./components.js";

const PAUSE = 400;

export function followWriting() {
  document.querySelectorAll("[data-preview]").forEach((part) => {
    const form = part.closest("form");
    const pane = document.getElementById(part.dataset.previewPane);
    let timer;
    let asked;
    part.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        asked?.abort();
        asked = new AbortController();
        draw(form, part.dataset.preview, pane, asked.signal);
      }, PAUSE);
    });
  });
}

// An answer that doesn't come leaves the preview as it is: what is typed counts, and saving says what is wrong.
async function draw(form, address, pane, signal) {
  try {
    const answer = await fetch(address, { method: "POST", body: new URLSearchParams(new FormData(form)), signal });
    if (answer.ok && !answer.redirected) {
      pane.innerHTML = await answer.text();
      startComponents(pane);
    }
  } catch {
    // Given up for a newer one, or no connection.
  }
}
