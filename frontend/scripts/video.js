// Videos: a choice of speed, and chapters that move the player instead of opening the film by itself.
const SPEEDS = [0.75, 1, 1.25, 1.5, 2];

function addSpeeds(video, after, number) {
  const id = `video-speed-${number}`;
  const field = document.createElement("div");
  field.className = "nhsuk-form-group app-video__speed";
  const label = document.createElement("label");
  label.className = "nhsuk-label";
  label.htmlFor = id;
  label.textContent = "Speed";
  const select = document.createElement("select");
  select.className = "nhsuk-select";
  select.id = id;
  for (const speed of SPEEDS) {
    select.add(new Option(speed === 1 ? "Normal" : `${speed} times`, String(speed), speed === 1, speed === 1));
  }
  select.addEventListener("change", () => {
    video.playbackRate = Number(select.value);
  });
  field.append(label, select);
  after.after(field);
}

function followChapters(part, video) {
  for (const link of part.querySelectorAll("[data-video-seconds]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      video.currentTime = Number(link.dataset.videoSeconds);
      video.focus();
      video.play();
    });
  }
}

export function startVideos(scope) {
  scope.querySelectorAll("[data-video]").forEach((part, number) => {
    const video = part.querySelector("video");
    if (video) {
      addSpeeds(video, video, number);
      followChapters(part, video);
    }
  });
}
