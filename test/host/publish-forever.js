// Publishes without end, so that a test can kill it at any moment. Runs the compiled gkml.
import { emitManifest } from "../../lib/emit/manifest.js";
import { publish } from "../../lib/host/publish.js";

const [folder] = process.argv.slice(2);
for (let round = 0; ; round += 1) {
  const bytes = new TextEncoder().encode(String(round));
  const files = [
    { path: "a.txt", bytes },
    { path: "b.txt", bytes },
  ];
  await publish(folder, [...files, await emitManifest("1.0.0", [], files)], []);
}
