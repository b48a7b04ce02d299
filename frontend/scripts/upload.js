// Forms that send a file: says at once when it is too large, and how far it has come. Without this the form works as any.
import { startComponents } from "./components.js";

const MEGABYTE = 1024 * 1024;

function tell(place, words) {
  place.textContent = words;
}

function meter(place) {
  const progress = document.createElement("progress");
  progress.className = "app-upload__progress";
  progress.max = 100;
  progress.value = 0;
  progress.setAttribute("aria-label", "Upload");
  place.replaceChildren(progress);
  return progress;
}

function send(form, place) {
  const request = new XMLHttpRequest();
  const progress = meter(place);
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) {
      progress.value = Math.floor((event.loaded / event.total) * 100);
    }
  });
  request.upload.addEventListener("load", () => tell(place, "Uploaded. We look into the file…"));
  request.addEventListener("load", () => show(form, request));
  request.addEventListener("error", () => {
    form.removeAttribute("aria-busy");
    tell(place, "The upload was interrupted. Nothing was kept. Try again.");
  });
  request.open("POST", form.action);
  request.send(new FormData(form));
  form.setAttribute("aria-busy", "true");
}

// The answer is a page: the file's own after a redirect, or the form with what is wrong.
function show(form, request) {
  if (request.responseURL && new URL(request.responseURL).pathname !== new URL(form.action).pathname) {
    window.location.assign(request.responseURL);
    return;
  }
  const answer = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = document.querySelector("main");
  main.replaceChildren(...answer.querySelector("main").childNodes);
  document.title = answer.title;
  startComponents(main);
  startUploads(main);
  const summary = main.querySelector(".nhsuk-error-summary");
  summary?.setAttribute("tabindex", "-1");
  summary?.focus();
}

export function startUploads(scope) {
  for (const form of scope.querySelectorAll("form[data-upload]")) {
    const file = form.querySelector("input[type=file]");
    const place = form.querySelector("[data-upload-progress]");
    const most = Number(form.dataset.upload);
    form.addEventListener("submit", (event) => {
      if (!file.files.length || form.getAttribute("aria-busy")) {
        return;
      }
      event.preventDefault();
      if (most && file.files[0].size > most) {
        tell(place, `The file is larger than ${Math.floor(most / MEGABYTE)} MB. Choose a smaller one.`);
        return;
      }
      send(form, place);
    });
  }
}
