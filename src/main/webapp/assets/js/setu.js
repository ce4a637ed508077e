// Loads the one small module that each data-enhance names; without script the page works as it is.
for (const element of document.querySelectorAll("[data-enhance]")) {
  for (const name of element.dataset.enhance.split(" ").filter(Boolean)) {
    import(`./${name}.js`).then((module) => module.enhance(element)).catch(console.error);
  }
}
