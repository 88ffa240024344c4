/** Loaded before gkml: says at the end, on a line of its own, how many kilobytes the process ever held. */
process.on("exit", () => {
  process.stderr.write(`\npeak-kilobytes ${process.resourceUsage().maxRSS}\n`);
});
