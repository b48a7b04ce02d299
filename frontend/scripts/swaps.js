// After htmx has changed a part of the page: starts the components in it and moves focus to where it asks for it.
import { startComponents } from "./components.js";

export function followSwaps() {
  document.body.addEventListener("htmx:after:swap", (event) => {
    const changed = event.target;
    if (!(changed instanceof HTMLElement)) {
      return;
    }
    startComponents(changed);
    const wanted = changed.matches("[data-focus]") ? changed : changed.querySelector("[data-focus]");
    if (wanted instanceof HTMLElement) {
      wanted.setAttribute("tabindex", "-1");
      wanted.focus();
    }
  });
}
