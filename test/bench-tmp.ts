import { schedulePlan } from '/work/main/language/schedule/schedule-plan.ts';
import { activity, phase, day } from '/work/main/test/language/build-plan.ts';
let seed=1; const rnd=()=>(seed=(seed*1103515245+12345)%2147483648)/2147483648;
function big(n:number,m:number){
  const works:any[]=[]; const per=20;
  for(let i=0;i<n;i++){ if(i%per===0) works.push(phase('P'+(i/per),'p'));
    const a:any=activity('P'+Math.floor(i/per)+'.A'+i,'a'); 
    works.push({...a,timing:{...a.timing,takes:{value:1+Math.floor(rnd()*10),unit:'d',elapsed:false},waitsFor:[]}});}
  const acts=works.filter(w=>w.kind==='activity');
  for(let k=0;k<m;k++){ const to=1+Math.floor(rnd()*(n-1)); const from=Math.max(0,to-1-Math.floor(rnd()*50)); acts[to].timing.waitsFor.push({type:'finish-start',predecessor:acts[from].id, ...(rnd()<.3?{lag:{value:2,unit:'d',elapsed:false}}:{})}); }
  const head:any={...activity('T','t'),kind:'plan',starts:day('2026-01-01'),calendar:{country:'NO'},follows:[]};
  return ()=>({uri:'',title:'',locale:'nb',files:[],elements:[head,...works],head} as any);
}
for (const [n,m] of [[10000,15000],[100000,150000]]) { const make=big(n!,m!); const plans=Array.from({length:12},make); const ts:number[]=[]; for(const p of plans){const t=performance.now(); const s=schedulePlan(p); ts.push(performance.now()-t); if(s.elements.length!==n!*1.05) throw new Error(''+s.elements.length+JSON.stringify(s.cycles));} console.log(n, ts.map(t=>t.toFixed(1)).join(' ')); }
