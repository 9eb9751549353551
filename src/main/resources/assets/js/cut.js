// The photo for the badge: shows which part of the picture will be kept. The server does the cutting, by the same numbers.
(() => {
  const form = document.querySelector("[data-cut]");
  if (!form || !window.createImageBitmap) return;
  const choice = form.querySelector("fieldset");
  const canvas = form.querySelector("canvas");
  const sliders = [...form.querySelectorAll("[type=range]")];
  let picture;

  const draw = () => {
    const [size, across, down] = sliders.map(slider => slider.value / 100);
    const scale = Math.min(picture.width / canvas.width, picture.height / canvas.height) * size;
    const width = canvas.width * scale, height = canvas.height * scale;
    canvas.getContext("2d").drawImage(picture, (picture.width - width) * across, (picture.height - height) * down,
      width, height, 0, 0, canvas.width, canvas.height);
  };
  const open = async input => {
    choice.hidden = true;
    if (!input.files.length) return;
    // What is chosen last counts.
    form.querySelectorAll("[type=file]").forEach(other => { if (other !== input) other.value = ""; });
    try {
      picture = await createImageBitmap(input.files[0], { imageOrientation: "from-image" });
      draw();
      choice.hidden = false;
    } catch { /* no picture: the server says so in words */ }
  };

  form.querySelectorAll("[type=file]").forEach(input => input.addEventListener("change", () => open(input)));
  sliders.forEach(slider => slider.addEventListener("input", draw));
})();
