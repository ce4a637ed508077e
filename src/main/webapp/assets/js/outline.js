// The outline of a lesson is open beside the text, and folded where there is no room beside it.
export function enhance(details) {
  const wide = matchMedia("(min-width: 62rem)");
  const follow = () => { details.open = wide.matches; };
  wide.addEventListener("change", follow);
  follow();
}
