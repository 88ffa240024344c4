import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { DOMAIN_ALIASES, DOMAINS, type Domain } from "../catalog/domains.ts";
import { stemOf } from "../emit/stem.ts";
import { UserError } from "../host/errors.ts";
import { PACKAGE_FOLDER } from "../host/package.ts";
import { displayPath } from "../host/read.ts";
import { countyCatalog, countyWorkspace } from "../init/scaffold.ts";
import { writeText } from "./files.ts";
import { EXIT, type ExitCode, type Session } from "./run.ts";

/** The options of `gkml init`. */
export interface InitOptions {
  readonly region?: string;
  readonly domain?: readonly string[];
}

/** `gkml init`: a county's workspace from the reference catalogs. Overwrites nothing. */
export async function init(folder: string, options: InitOptions, session: Session): Promise<ExitCode> {
  const { say, terminal } = session;
  const region = options.region?.trim();
  if (!region) throw new UserError(say("needRegion"));
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(region)) throw new UserError(say("badRegion"));
  const chosen = chooseDomains(options.domain, session);
  const files = await scaffold(region, chosen);
  const existing = [...files.keys()].filter((path) => existsSync(join(folder, path)));
  if (existing.length > 0)
    throw new UserError(say("wouldOverwrite", existing.map((path) => displayPath(join(folder, path))).join("、")));
  await writeAll(folder, files, session);
  terminal.say(say("initDone", displayPath(folder), chosen.length));
  return EXIT.clean;
}

const catalogFile = ({ slug }: Domain) => `catalogs/${stemOf(slug)}.yaml`;

function chooseDomains(stated: readonly string[] | undefined, { say }: Session): readonly Domain[] {
  const available = DOMAINS.filter((domain) => existsSync(join(PACKAGE_FOLDER, catalogFile(domain))));
  if (!stated) return available;
  const wanted = stated.flatMap((entry) => entry.split(/[,，、]/u)).map((entry) => entry.trim());
  const found = wanted.map((name) => {
    const domain = available.find(
      ({ slug, ordinal, title }) =>
        [slug, ordinal, String(Number(ordinal)), title, `${title}领域`].includes(name) || DOMAIN_ALIASES[name] === slug,
    );
    if (!domain) throw new UserError(say("unknownDomain", name, available.map(({ title }) => title).join("、")));
    return domain;
  });
  return available.filter((domain) => found.includes(domain));
}

async function scaffold(region: string, domains: readonly Domain[]): Promise<Map<string, string>> {
  const files = new Map<string, string>([["gkml.yaml", countyWorkspace(region)]]);
  for (const domain of domains) {
    const path = catalogFile(domain);
    files.set(path, countyCatalog(await readFile(join(PACKAGE_FOLDER, path), "utf8"), region));
  }
  for (const name of ["catalog", "workspace", "holidays"]) {
    const path = `schemas/${name}.schema.json`;
    files.set(path, await readFile(join(PACKAGE_FOLDER, path), "utf8"));
  }
  return files;
}

/** All files or none: what was written is taken back when one cannot be. */
async function writeAll(folder: string, files: ReadonlyMap<string, string>, session: Session): Promise<void> {
  const written: string[] = [];
  for (const [path, text] of files) {
    const file = displayPath(join(folder, path));
    try {
      await writeText(file, text, session);
      written.push(file);
    } catch (error) {
      for (const earlier of written) await rm(earlier, { force: true });
      throw error;
    }
  }
}
