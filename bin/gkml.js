#!/usr/bin/env node
import { main } from "../lib/bundle/main.js";

await main(process.argv);
