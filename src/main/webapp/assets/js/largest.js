// Says before a file is sent that it is too large: on a weak line, finding that out afterwards costs minutes.
import { isRecording } from "./recordings.js";

export function enhance(input) {
  input.addEventListener("change", () => {
    const file = input.files[0];
    const piecewise = file && input.dataset.largestRecording && isRecording(file);
    const most = Number(piecewise ? input.dataset.largestRecording : input.dataset.largest);
    const words = piecewise ? input.dataset.wordsRecording : input.dataset.words;
    input.setCustomValidity((file?.size ?? 0) > most ? words : "");
    input.reportValidity();
  });
}
