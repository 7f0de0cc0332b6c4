// The boxes of task lists are called by what stands beside them.
Reveal.parts.push(({ all, slidesBox }) => {
  for (const box of all("li input", slidesBox)) box.ariaLabel = box.closest("li").textContent.trim();
});
