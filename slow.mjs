import { bundled } from './scripts/bundled.mjs';
import { writeFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
const { textSeries, formatSeries } = await bundled('tests/hostile/series.ts');
const out=[];
for (const s of [...textSeries, ...formatSeries]) {
  const p=`/tmp/lead/slow${s.extension}`; writeFileSync(p,s.make(512*1024));
  const r=spawnSync('/usr/bin/time',['-f','%U %S %M','node','bin/news-cli.js','show','--jsonl',p],{maxBuffer:1<<30});
  const [u,y,m]=r.stderr.toString().trim().split('\n').at(-1).split(' ').map(Number);
  out.push([u+y,m>>10,r.stdout.length,s.name]); rmSync(p);
}
out.sort((a,b)=>b[0]-a[0]);
writeFileSync('/tmp/lead/slow.txt',out.map(x=>x.map((v,i)=>i===0?v.toFixed(2):v).join('\t')).join('\n'));
