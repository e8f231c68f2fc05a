import puppeteer from 'puppeteer-core';
const [,, user, path, width='360', out='/tmp/x.png', port='8090'] = process.argv;
const b = await puppeteer.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox'], headless:true});
const p = await b.newPage(); await p.setViewport({width:+width, height: +width<800?780:900});
await p.goto(`http://localhost:${port}/masuk`); await p.type('[name=username]', user); await p.type('[name=password]','lindungi-anak-2026');
await p.click('form[action="/masuk"] button.primary'); for (let i=0;i<40 && p.url().includes('masuk');i++) await new Promise(r=>setTimeout(r,250)); if (p.url().includes('masuk')) { await p.screenshot({path:'/tmp/signin.png'}); console.log('not signed in'); }
for (const one of path.split(',')) { await p.goto(`http://localhost:${port}${one}`, {waitUntil:'networkidle2', timeout:60000}).catch(e=>console.log(e.message));
const wide = await p.evaluate(()=>{const o=document.documentElement.scrollWidth-innerWidth; if(o<=0) return []; return [o, ...[...document.querySelectorAll('main *')].filter(e=>{const r=e.getBoundingClientRect(); return r.right>innerWidth+0.01 && r.width>0 && (()=>{for(let a=e.parentElement;a;a=a.parentElement) if(getComputedStyle(a).overflowX!='visible') return a===document.documentElement||a===document.body; return true})()}).slice(0,12).map(e=>e.tagName+'.'+e.className+' '+e.getBoundingClientRect().right+' '+(e.textContent||'').slice(0,40))]});
console.log(one, p.url(), JSON.stringify(wide)); 
await p.screenshot({path: path.includes(',')? out.replace('.png', one.replace(/[^a-z0-9]/gi,'_')+'.png'):out, fullPage:true}); }
await b.close();
