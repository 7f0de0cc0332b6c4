(()=>{
"use strict";
const j=(b,a=document)=>[...a.querySelectorAll(b)];
const N=(c,b,a)=>Math.min(Math.max(c,b),a);
const g=(b,a,e)=>b.classList.toggle(a,Boolean(e));
const x=(a,b)=>Object.assign(a.style,b);
const F=a=>Number.isNaN(parseInt(a,10))?undefined:parseInt(a,10);
function l(b,d){for(const[c,a]of Object.entries(d)){if(a==null||a===false)b.removeAttribute(c);else b.setAttribute(c,a===true?"":a);}return b;}
function f(e,b,c,d){const a=Object.assign(document.createElement(e),d);if(b)a.className=b;c?.append(a);return a;}
const af=(a,d,b,c)=>l(f("button",a,d,{type:"button",onclick:c}),{"aria-label":b});
function ei(a){if(a==="null")return null;if(a==="true"||a==="false")return a==="true";return/^-?\d+(\.\d+)?$/.test(a)?Number(a):a;}
function cA(a){try{return JSON.parse(a);}catch{return null;}}
const dh=matchMedia("(hover: none) and (pointer: coarse)").matches;
const cr=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;
const bu=a=>new RegExp(`[?&]${a}\\b`,"i").test(location.search);
const bK=a=>document.adoptedStyleSheets.includes(a)||document.adoptedStyleSheets.push(a);
const bb={width:960,height:700,margin:0.04,minScale:0.2,maxScale:2,center:true,disableLayout:false,display:"block",embedded:false,rtl:false,view:null,controls:true,controlsTutorial:true,controlsLayout:"bottom-right",controlsBackArrows:"faded",progress:true,slideNumber:false,showSlideNumber:"all",history:false,hash:false,hashOneBasedIndex:false,respondToHashChanges:true,fragmentInURL:true,keyboard:true,keyboardCondition:null,help:true,overview:true,pause:true,jumpToSlide:true,touch:true,mouseWheel:false,hideInactiveCursor:true,hideCursorTime:5000,previewLinks:false,focusBodyOnPageVisibilityChange:true,loop:false,shuffle:false,navigationMode:"default",fragments:true,sortFragmentsOnSync:true,transition:"slide",transitionSpeed:"default",backgroundTransition:"fade",parallaxBackgroundImage:"",parallaxBackgroundSize:"",parallaxBackgroundRepeat:"",parallaxBackgroundPosition:"",parallaxBackgroundHorizontal:null,parallaxBackgroundVertical:null,autoAnimate:true,autoAnimateMatcher:null,autoAnimateEasing:"ease",autoAnimateDuration:1,autoAnimateUnmatched:true,autoAnimateStyles:["opacity","color","background-color","padding","font-size","line-height","letter-spacing","border-width","border-color","border-radius","outline","outline-offset",],autoSlide:0,autoSlideStoppable:true,autoSlideMethod:null,showNotes:false,defaultTiming:null,totalTime:0,minimumTimePerSlide:0,autoPlayMedia:null,preloadIframes:null,preventIframeAutoFocus:true,viewDistance:3,mobileViewDistance:2,showHiddenSlides:false,scrollActivationWidth:435,scrollLayout:"full",scrollSnap:"mandatory",scrollProgress:"auto",pdfMaxPagesPerSlide:Infinity,pdfSeparateFragments:true,pdfPageHeightOffset:-1,follow:true,postMessage:true,postMessageEvents:false,dependencies:[],plugins:[],};
const aS=["none","fade","slide","convex","concave","zoom"];
const dV={transition:aS,backgroundTransition:aS,transitionSpeed:["default","fast","slow"],view:["print","scroll"],navigationMode:["default","linear","grid"],slideNumber:["h.v","h/v","c","c/t"],showNotes:["separate-page"],};
const cM=()=>Object.fromEntries([...new URLSearchParams(location.search)].map(([a,b])=>[a,ei(b)]));
function dU(){return Object.fromEntries(Object.entries(cM()).filter(([c,b])=>{if(!Object.hasOwn(bb,c))return false;const a=bb[c];if(typeof b==="string")return dV[c]?.includes(b);if(typeof b==="boolean")return typeof a==="boolean"||a===null||c==="autoSlide";return b===null?a===null:Number.isInteger(b)&&(a===null||typeof a==="number");}));}
function ba(d,dA){
const i=d?.querySelector(".slides");
if(!i)throw new Error("Reveal: no .reveal with .slides in this page");
const a={...bb};
let h=[];
let m=[];
let c=null;
let cK=null;
let am=false;
const aT=[];
const u=()=>a.embedded?d.closest(".reveal-viewport")??d:document.body;
function k(c,e,a,b){for(const d of e.split(" ")){c.addEventListener(d,a,b);aT.push(()=>c.removeEventListener(d,a,b));}}
function n(b,f,a=d,e=true){const c=a.dispatchEvent(Object.assign(new Event(b,{bubbles:e,cancelable:true}),f));if(a===d)dR(b);return c;}
const al=()=>({indexh:c?.h??0,indexv:c?.v??0,currentSlide:c?.section});
const w=new WeakMap();
const ar=":scope > section";
const az=a=>w.get(a?.closest?.(".slides section"));
function dW(){slides:m=[];let o=0;h=j(ar,i).map((f,n)=>{const k=j(ar,f);const c={section:f,h:n,stack:k.length>0,shown:0};c.slides=(c.stack?k:[f]).map((e,p)=>{const b={section:e,column:c,h:n,v:p,past:o,counted:e.dataset.visibility!=="uncounted"};if(b.counted)o++;w.set(e,b);m.push(b);l(e,{"aria-roledescription":"slide"}).style.display="none";if(a.sortFragmentsOnSync)I(e);return b;});if(c.stack)w.set(f,c);g(f,"stack",c.stack);return c;});g(d,"has-horizontal-slides",h.length>1);g(d,"has-vertical-slides",h.some(c=>c.slides.length>1));}
function cP(){if(a.showHiddenSlides)return;for(const c of j("section[data-visibility=hidden]",i)){const b=c.parentElement;c.remove();if(b!==i&&!b.querySelector(ar))b.remove();}}
function bc({stack:d,section:c,slides:{length:a}}){if(!d)return 0;const{startIndexv:e,previousIndexv:b}=c.dataset;return N(F(e??b)??0,0,a-1);}
function aC({section:d,background:e},b){for(const c of[d,e]){c.classList.remove("past","present","future");if(b)c.classList.add(b);}const a=b!=="present"&&!p&&!B;l(d,{hidden:a,inert:a,"aria-hidden":a&&"true"});}
const aV=(c,{length:b})=>a.loop?((c%b)+b)%b:N(c,0,b-1);
function b(i,f,d,m){[i,f,d]=[i,f,d].map(F);const{indexh:k,indexv:l}=al();if(!n("beforeslidechange",{indexh:i??k,indexv:f??l,origin:m})||!h.length)return;const g=h[aV(i??k,h)];f??=g===c?.column||o?l:bc(g);const a=g.slides[aV(f,g.slides)];if(p)return aL(a,d);const e=c;const j=e!==a;const q=j&&e&&!o?dS(e.section,a.section):null;if(j){bR(e,a);an();}E();if(d!==undefined)V(d);ak();if(j)bO(e,a,m);Z();bM(a.section);q?.();}
function bR(b,e){const{column:f}=e;c=e;cK=b?.section??null;if(b?.column.stack)l(b.column.section,{"data-previous-indexv":b.v});if(b?.column!==f){aD(h,e.h,b?.h,a.rtl);if(b?.column.stack)aC(b,"");}if(f.stack){aD(f.slides,e.v,f.shown);f.shown=e.v;}g(d,"is-vertical-slide",f.slides.length>1);if(!e.h&&!e.v)for(const k of j(":scope > [data-previous-indexv]",i))delete k.dataset.previousIndexv;}
function bO(a,b,c){dt(a,b);n("slidechanged",{...al(),previousSlide:a?.section,origin:c});bB(a?.section);aN(b.section);}
function aD(d,b,c,e){const[f,g]=c===undefined?[0,d.length-1]:[Math.min(c,b),Math.max(c,b)];for(let a=f;a<=g;a++){aC(d[a],a===b?"present":a<b!==Boolean(e)?"past":"future");if(a!==b)cQ(d[a].section,a<b);}}
function aE(){for(const b of h){if(!b.stack)continue;const d=b===c.column;b.shown=d?c.v:0;aD(b.slides,b.shown);if(!d)aC(b.slides[0],"");}aD(h,c.h,undefined,a.rtl);}
function ae({includeFragments:k}={}){const{h:i,v:j,column:g}=c;const d=({length:l})=>a.loop&&l>1;let[b,e]=[i>0||d(h),i<h.length-1||d(h)];let[y,v]=[j>0||d(g.slides),j<g.slides.length-1||d(g.slides)];if(h.length>1&&a.navigationMode==="linear")[b,e]=[b||y,e||v];if(k){const f=ad();[b,e,y,v]=[b||f.prev,e||f.next,y||f.prev,v||f.next];}return{left:a.rtl?e:b,right:a.rtl?b:e,up:y,down:v};}
const X={h:false,v:false};
const aO=(a,{skipFragments:b}={})=>!o&&!b&&V(null,a);
function aW(d,e){if(aO(d,e))return;X.h=true;const{left:z,right:S}=ae();if(d>0!==a.rtl?S:z)b(c.h+d,a.navigationMode==="grid"?c.v:undefined);}
function au(a,d){if(aO(a,d))return;X.v=true;const{up:y,down:v}=ae();if(a>0?v:y)b(c.h,c.v+a);}
const z=b=>aW(a.rtl?1:-1,b);
const S=b=>aW(a.rtl?-1:1,b);
const y=a=>au(-1,a);
const v=a=>au(1,a);
function H(e){if(aO(-1,e))return;if(c.v>0)return au(-1,{skipFragments:true});const d=h[aV(c.h-1,h)];if(c.h>0||a.loop)b(d.h,d.slides.length-1);}
function G(a){if(aO(1,a))return;if(c.v<c.column.slides.length-1)au(1,{skipFragments:true});else aW(1,{skipFragments:true});}
function I(h){const d={};const e=[];for(const a of j(".fragment:not(.disabled)",h)){const c=F(a.dataset.fragmentIndex);if(c===undefined)e.push([a]);else(d[c+1e6]??=[]).push(a);}const f=Object.values(d).concat(e);f.forEach((g,b)=>g.forEach(a=>{if(F(a.dataset.fragmentIndex)!==b)a.dataset.fragmentIndex=b;}));return f;}
const aj=a=>a.classList.contains("visible");
const bl=b=>b.findLastIndex(a=>a.some(aj));
function cQ(c,d){for(const b of c.getElementsByClassName("fragment")){g(b,"visible",d||!a.fragments);g(b,"current-fragment",false);}}
function ak(e=I(c.section),f=bl(e)){const h={shown:[],hidden:[]};e.forEach((j,i)=>j.forEach(b=>{const d=i<=f||!a.fragments;const k=aj(b)===d;g(b,"visible",d);g(b,"current-fragment",i===f);if(k)return;h[d?"shown":"hidden"].push(b);n(d?"visible":"hidden",{},b,false);(d?aN:bB)(b);}));if(e.length)c.section.dataset.fragment=N(f,-1,e.length-1);bH(c.section);return h;}
function V(e,g=0){if(!c||!a.fragments)return false;bp();const f=I(c.section);if(!f.length)return false;e=(e??bl(f))+g;const{shown:b,hidden:d}=ak(f,e);if(d.length)n("fragmenthidden",{fragment:d[0],fragments:d});if(b.length){n("fragmentshown",{fragment:b[0],fragments:b});bM(...b);}if(!b.length&&!d.length)return false;if(p&&!aI)aL(c,e);Z();return true;}
const cs=()=>V(null,1);
const cG=()=>V(null,-1);
function ad(){const b=a.fragments?j(".fragment:not(.disabled)",c.section):[];return{prev:b.some(aj),next:!b.every(aj)};}
function P(){const a=c?I(c.section):[];return a.length?bl(a):undefined;}
let Q=new Set();
function eh(f){const g=new Set();for(let d=1-f;d<f;d++){const e=h[a.loop?aV(c.h+d,h):c.h+d];if(!e)continue;const i=e===c.column?c.v:bc(e);const j=f-Math.abs(d)-1;for(const b of e.slides.slice(Math.max(i-j,0),i+j+1))g.add(b);}return g;}
function an(){const e=Math.max(dh?a.mobileViewDistance:a.viewDistance,o?10:1);const c=B||p?new Set(m):eh(e);const d=Q;Q=c;for(const b of d){if(c.has(b))continue;bZ(b,"none");bG(b);}for(const b of c){bZ(b,a.display);if(!d.has(b))bn(b);}}
function bZ({section:f,background:e,column:d},b){const c=b==="none"?"none":"block";for(const a of[f,d.section])if(a.style.display!==b)a.style.display=b;for(const a of[e,d.background])if(a.style.display!==c)a.style.display=c;}
let q=1;
const by=0.5;
function ah(i=d.offsetWidth,h=(p?u():d).offsetHeight){const e=i*(1-a.margin);const c=h*(1-a.margin);const g=(b,f)=>/%$/.test(b)?parseFloat(b)/100*f:Number(b)||f;return{width:g(a.width,e),height:g(a.height,c),presentationWidth:e,presentationHeight:c,};}
function E(o){if(!c||B||a.disableLayout)return;const g=ah();const{width:f,height:e}=g;const m=q;const s=Math.min(g.presentationWidth/f,g.presentationHeight/e);q=N(s,a.minScale,a.maxScale);const w={"--slide-scale":q,"--slide-width":`${f}px`,"--slide-height":`${e}px`,"--viewport-width":`${d.offsetWidth}px`,"--viewport-height":`${d.offsetHeight}px`,};for(const[t,v]of Object.entries(w))u().style.setProperty(t,v);if(p)return dI();const[l,j]=q===1?["",""]:["50%","auto"];x(i,{width:`${f}px`,height:`${e}px`,left:l,top:l,right:j,bottom:j,transform:`${q===1?"":`translate(-50%, -50%) scale(${q})`} ${dO()}`.trim(),});const k=[f,e,a.center,d.offsetWidth>0].join();const h=[...Q].filter(b=>o||b.laidOut!==k);if(h.length)r(h,f,e);for(const b of h)b.laidOut=k;if(q!==m)n("resize",{oldScale:m,scale:q,size:g});}
const ab=a=>Number(a.style.zoom)||1;
const bj=a=>a.scrollHeight*ab(a);
function r(n,q,e){const K=n.map(b=>b.section);for(const c of K){x(c,{zoom:"",top:""});c.style.removeProperty("--deckc-code-max-height");g(c,"r-scrolls",false);eq(c,q,e);}const j=c=>bj(c)>e+1;const l=K.filter(j);let h=l.map(c=>({section:c,low:by,high:1,zoom:by}));for(let k=0;k<6;k++){for(const{section:c,zoom:i}of h)c.style.zoom=i;h=h.map(({section:c,low:d,high:f,zoom:i})=>{[d,f]=j(c)?[d,i]:[i,f];return{section:c,low:d,high:f,zoom:(d+f)/2};});}for(const{section:c,low:d}of h)c.style.zoom=d;if(!B)for(const c of l.filter(j))dZ(c,e/by);const p=K.map(c=>{const o=Math.max(e-bj(c),0)/2/ab(c);return a.center||c.matches(".center")?`${o}px`:"";});K.forEach((c,m)=>c.style.top=p[m]);}
function dZ(a,c){const[b]=j("pre code",a).sort((e,f)=>f.offsetHeight-e.offsetHeight);const d=b?b.offsetHeight-a.scrollHeight+c:0;if(d>c/4)a.style.setProperty("--deckc-code-max-height",`${d}px`);else g(a,"r-scrolls",true);}
function eq(d,f,g){for(const a of j(":scope > :is(.r-stretch, .stretch)",d)){a.style.height="0px";const h=g-d.scrollHeight;const[e,c]=[a.naturalWidth||a.videoWidth,a.naturalHeight||a.videoHeight];const b=e&&c&&Math.min(f/e,h/c);x(a,{width:`${b?e*b:f}px`,height:`${b?c*b:h}px`});}for(const a of j(".r-fit-text",d)){a.style.fontSize="100px";a.style.fontSize=`${N(100*f/a.scrollWidth,24,g*0.8)}px`;}}
function bv({target:a}){const b=az(a);if(b)b.laidOut=null;E();}
const C=f("div","backgrounds",d);
let aM=null;
function dv(){C.replaceChildren();for(const a of h){bW(a,C);for(const b of a.slides){if(a.stack)bW(b,a.background);else b.background=a.background;}}for(const a of h)for(const c of[a,...a.slides])cj(c);}
function bW(a,b){a.background=f("div","",b);f("div","slide-background-content",a.background);dd(a);}
const cg=a=>/^(https?:|file:|\/\/)|\.(svg|png|jpe?g|gif|bmp|webp|avif)([?#\s]|$)/i.test(a);
function dd({section:d,background:b}){const a=d.dataset;const e=d.className.replace(/\b(past|present|future|has-(dark|light)-background)\b/g,"");b.className=`slide-background ${e}`.trim();b.style.background=cg(a.background)?"":a.background??"";if(a.backgroundColor)b.style.backgroundColor=a.backgroundColor;if(a.backgroundGradient)b.style.backgroundImage=a.backgroundGradient;x(b.firstChild,{backgroundSize:a.backgroundSize??"",backgroundPosition:a.backgroundPosition??"",backgroundRepeat:a.backgroundRepeat??"",opacity:a.backgroundOpacity??"",});l(b,{"data-loaded":null,"data-background-size":a.backgroundSize,"data-transition":a.backgroundTransition,"data-background-hash":Object.keys(a).filter(c=>/^background/.test(c)).map(c=>c+a[c]).join()||null,});}
function cj({section:a,background:d}){const{background:j,backgroundColor:e}=a.dataset;const h=j||e?getComputedStyle(d).backgroundColor:"";const[k,i,f,b=1]=h.match(/[\d.]+/g)?.map(Number)??[0,0,0,0];const c=k*299+i*587+f*114<128000;g(a,"has-dark-background",b&&c);g(a,"has-light-background",b&&!c);}
const bX=a=>`url("${a.trim().replace(/["\\\n]/g,"\\$&")}")`;
function cn({section:k,background:b}){if(b.dataset.loaded)return;const{background:h,backgroundImage:j,backgroundVideo:g,backgroundIframe:e,...d}=k.dataset;const c=b.firstChild;const a=j??(cg(h)?h:"");b.dataset.loaded=true;if(a)c.style.backgroundImage=(/^\s*data:/.test(a)?[a]:a.split(",")).map(bX).join();if(g){const i=f("video","",c,{muted:"backgroundVideoMuted"in d||ai()});l(i,{playsinline:true,loop:"backgroundVideoLoop"in d});for(const m of g.split(","))f("source","",i,{src:m.trim()});}if(e){l(f("iframe","",c),{"data-src":e,"data-preload":d.preload,allowfullscreen:true});}}
function ee(){const{background:a,section:b,column:j}=c;const i=b.matches(".has-dark-background, .has-light-background")?b:j.section;for(const e of["has-dark-background","has-light-background"])g(d,e,i.matches(`.${e}`));g(d,"r-background-interactive","backgroundInteractive"in b.dataset);eB();if(a===aM)return;const f=a.dataset.backgroundHash&&a.dataset.backgroundHash===aM?.dataset.backgroundHash;g(C,"no-transition",f);const h=f&&aM.querySelector("video");if(h)a.firstChild.replaceChildren(h);aM=a;}
function dx(a,b){const c=a instanceof Element?w.get(a):b===undefined?h[a]:h[a]?.slides[b];return c?.background;}
function eB(){const b=a.parallaxBackgroundImage;if(g(d,"has-parallax-background",b)){x(C,{backgroundImage:bX(b),backgroundSize:a.parallaxBackgroundSize,backgroundRepeat:a.parallaxBackgroundRepeat,});const[i,k=i]=getComputedStyle(C).backgroundSize.split(" ").map(parseFloat);const f=(j,m,{length:e},l)=>-l*(j??(e>1?m/(e-1):0));const n=f(a.parallaxBackgroundHorizontal,i-d.offsetWidth,h,c.h);const o=f(a.parallaxBackgroundVertical,k-d.offsetHeight,c.column.slides,c.v);C.style.backgroundPosition=a.parallaxBackgroundPosition||`${n}px ${o}px`;}}
const ct=f("div","slide-number",d);
function dL({section:g,column:f,h:d,v:i,past:e,counted:c}){const b=a.slideNumber;if(typeof b==="function")return[b(g)].flat();if(/^c/.test(b)||h.length<2){return b==="c/t"?[e+Number(c),"/",aB()]:[e+Number(c)];}return f.stack?[d+1,b==="h/v"?"/":".",i+1]:[d+1];}
function cu(b){const a=f("a","",null,{href:`#${aA(b.section)}`});const d=["slide-number-a","slide-number-delimiter","slide-number-b"];dL(b).forEach((e,c)=>f("span",d[c],a,{textContent:e}));return a;}
const ez=()=>a.slideNumber&&ct.replaceChildren(cu(c));
const ax=f("aside","controls",d);
const aF={left:z,right:S,up:y,down:v,prev:H,next:G};
for(const[b,a]of[["left","previous"],["right","next"],["up","above"],["down","below"]]){f("div","controls-arrow",af(`navigate-${b}`,ax,`${a} slide`));}
k(ax,"mousedown",a=>a.preventDefault());
k(d,"click",c=>{const e=c.target.closest?.("[class*=navigate-], .enter-fullscreen");if(!e)return;aU();const b=Object.keys(aF).find(f=>e.classList.contains(`navigate-${f}`));if(!b)return cc();c.preventDefault();(a.navigationMode==="linear"&&{left:H,right:G}[b]||aF[b])();});
function ew(){const f=ae();const i=ad();const[l,e]=c.column.stack?["up","down"]:["left","right"];const j={[l]:i.prev,[e]:i.next};const k={...f,prev:i.prev||f.left||f.up,next:i.next||f.right||f.down};for(const b of Object.keys(aF)){for(const h of d.getElementsByClassName(`navigate-${b}`)){g(h,"enabled",k[b]||j[b]);g(h,"fragmented",j[b]);h.disabled=!k[b]&&!j[b];g(h,"highlight",a.controlsTutorial&&f[b]&&(b==="down"?!X.v:b==="right"&&!X.h&&!c.v));}}}
const bt=f("span","",f("div","progress",d));
const aZ=()=>m.filter(b=>b.counted);
const aB=()=>m.length&&m.at(-1).past+Number(m.at(-1).counted);
const dz=b=>{const a=b?w.get(b):c;return(a?.slides?.[0]??a)?.past??0;};
function bg(){const b=aB();const a=j(".fragment",c.section);const d=a.length&&a.filter(aj).length/a.length*0.9;return b>1?Math.min((c.past+d)/(b-1),1):0;}
const eC=()=>{bt.style.transform=`scaleX(${bg()})`;};
const bQ=b=>new Set([b.section,b.background,b.column.background]);
const cB=a=>a.matches("video, audio, iframe")?[a]:j("video, audio, iframe",a);
const cF=b=>a.preloadIframes??b.hasAttribute("data-preload");
const cC=b=>a.autoPlayMedia??b.matches("[data-autoplay], .slide-background *");
function bn(b){cn(b);cn(b.column);for(const c of bQ(b)){for(const a of j("[data-src]",c))if(a.tagName!=="IFRAME"||cF(a))cS(a);for(const d of j("[data-deckc-same]",c))ed(d);}}
function bG(b){for(const a of bQ(b))j(":not(img)[data-lazy-loaded]",a).forEach(ca);}
function cS(a){l(a,{src:a.dataset.src,"data-src":null,"data-lazy-loaded":""});if(a.matches("source"))a.parentNode.load?.();}
function ca(a){if(a.dataset.lazyLoaded===undefined)return;l(a,{"data-src":a.getAttribute("src"),src:null,"data-lazy-loaded":null});if(a.matches("source"))a.parentNode.load?.();}
function ed(b){const a=document.getElementById(b.dataset.deckcSame);if(a)l(b,{src:a.getAttribute("src")??a.dataset.src,"data-deckc-same":null});}
function aN(b){if(ai())return;for(const c of[b,w.get(b)?.background]){for(const a of c?cB(c):[]){if(a.closest(".fragment:not(.visible)"))continue;if(a.tagName==="IFRAME")em(a);else if(cC(a))dQ(a);}}}
function dQ(a){a.play().catch(()=>{if(a.muted||!a.paused)return;a.muted=true;a.play().catch(()=>{});const b=af("r-overlay-button r-media-play-button",d,"Sound",()=>{a.muted=false;b.remove();});b.textContent="🔊";});}
function bD(b,a){if(!cC(b)&&a==="play")return;const{host:c}=URL.canParse(b.src)?new URL(b.src):{};const d=/youtube/.test(c)?`{"event":"command","func":"${a}Video","args":""}`:/vimeo/.test(c)?`{"method":"${a}"}`:`slide:${a==="play"?"start":"stop"}`;b.contentWindow?.postMessage(d,"*");}
function em(b){if(b.dataset.src!==undefined)cS(b);b.addEventListener("load",()=>{if(!b.closest(".present"))return;if(a.preventIframeAutoFocus&&document.activeElement===b)b.blur();bD(b,"play");},{once:true});bD(b,"play");}
function bB(b){for(const a of j(".r-media-play-button",d))a.remove();for(const c of[b,w.get(b)?.background]){for(const a of c?cB(c):[]){if(a.dataset.ignore!==undefined)continue;if(a.tagName!=="IFRAME")a.pause();else if(cF(a))bD(a,"pause");else ca(a);}}}
k(i,"click",b=>{const a=b.target.closest?.("[data-deckc-card]");if(!a||!/^https:/.test(a.dataset.deckcCard))return;b.preventDefault();const c=f("iframe","",null,{title:a.textContent.trim()});x(c,{width:`${a.offsetWidth}px`,height:`${a.offsetHeight}px`});a.replaceWith(l(c,{src:a.dataset.deckcCard,sandbox:"allow-scripts allow-same-origin allow-presentation allow-popups",referrerpolicy:"strict-origin-when-cross-origin",allow:"autoplay; fullscreen; picture-in-picture",allowfullscreen:true,}));});
const dK=l(f("div","speaker-notes",d),{tabindex:0,"data-prevent-swipe":true,"data-layout":"inline"});
function bo(d){const c=d.querySelector(".current-fragment");const b=c?.matches("[data-notes], :has(aside.notes)")?c:d;const{notes:e}=b.dataset;if(e!==undefined)return[f("p","",null,{textContent:e})];const g=j("aside.notes",b).filter(a=>b===c||!a.closest(".fragment"));return g.flatMap(a=>[...a.cloneNode(true).childNodes]);}
function ey(){if(a.showNotes)dK.replaceChildren(...bo(c.section));}
let A=false;
const bq=f("div","pause-overlay",d);
function aa(e=!A){if(e===A||(e&&!a.pause))return;A=e;g(d,"paused",e);n(e?"paused":"resumed");ay();df();}
k(bq,"click",()=>aa(false));
const ep=l(f("div","aria-status",d),{"aria-live":"polite","aria-atomic":"true"});
function da(a){if(a.nodeType===Node.TEXT_NODE)return a.data;if(a.nodeType!==Node.ELEMENT_NODE||a.matches("aside.notes, style, script, .fragment:not(.visible)"))return"";const b=a.alt??[...a.childNodes].map(da).join("");const c=/^(img|p|li|h\d|t[dh]|d[dt]|pre|div|blockquote|figcaption)$/i.test(a.tagName);return c&&/[^\s.!?:;]\s*$/.test(b)?`${b.trimEnd()}. `:b;}
let bN=0;
function bM(...a){cancelAnimationFrame(bN);bN=requestAnimationFrame(()=>{ep.textContent=a.map(da).join(" ").replace(/\s+/g," ").trim();});}
let bx=0;
let L=0;
let T=false;
let Y=null;
function ej(){const{section:e,column:g}=c;const f=e.querySelector(".current-fragment")??e.querySelector(".fragment");const i=[f,e,g.section].map(d=>F(d?.dataset.autoslide)).find(b=>b>0);const b=a.autoSlide===false?0:i??Number(a.autoSlide);const k=f?[]:j("video[data-autoplay], audio[data-autoplay]",e).map(d=>d.duration*1000/d.playbackRate+1000).filter(h=>h>b);return b&&Math.max(b,...k);}
const bP=()=>ch()&&!ad().next&&!a.loop;
function ay(){clearTimeout(bx);L=ej();const b=!L||T||A||o||B||bP();ef(!b);if(b)return;bx=setTimeout(()=>{if(typeof a.autoSlideMethod==="function")a.autoSlideMethod();else G();ay();},L);}
const dE=()=>Boolean(L&&!T);
function aq(e=T){if(e!==T)return;T=!e;if(L)n(e?"autoslideresumed":"autoslidepaused");ay();}
const aU=()=>a.autoSlideStoppable&&L&&aq(false);
function ef(c){Y?.remove();Y=L&&a.autoSlideStoppable?f("canvas","playback",d):null;if(!Y)return;g(Y,"running",c);Y.style.animationDuration=`${L}ms`;Y.onclick=()=>{if(!bP())return aq();T=false;b(0,0);};}
const dY=new Set(("ready beforeslidechange slidechanged slidetransitionend fragmentshown fragmenthidden overviewshown overviewhidden "+"paused resumed autoslidepaused autoslideresumed resize sync slidesync autoanimate pdf-ready showhelp closeoverlay "+"previewiframe previewimage previewvideo visible hidden callback click keydown reveal reveal-full-page "+"reveal-viewport reveal-scroll reveal-print print-pdf").split(" "));
const dk=b=>new Set([b?.column.section,b?.section].flatMap(c=>c?.dataset.state?.split(/\s+/)??[]).filter(a=>a&&!dY.has(a)));
function dt(e,f){const[b,a]=[dk(e),dk(f)];for(const{classList:c}of[document.documentElement,u()]){c.remove(...b);c.add(...a);}for(const d of a)if(!b.has(d))n(d);}
function bh(){const{indexh:a,indexv:b}=al();return{indexh:a,indexv:b,indexf:P(),paused:A,overview:o,...t?.fields};}
function ec(a){if(typeof a!=="object"||!a)return;b(a.indexh,a.indexv,a.indexf);aa(String(a.paused)==="true");M(String(a.overview)==="true");eb(a);}
function cX(j){const[c="",...g]=j.replace(/^#?\/?/,"").split("/");const d=e=>/^\d+$/.test(e)?Number(e):undefined;if(c&&d(c)===undefined){const b=cY(c);return b&&{slide:b,f:d(g[0])};}const i=e=>Math.max((d(e)??0)-(a.hashOneBasedIndex?1:0),0);const f=h[i(c)]??h.at(-1);return f&&{slide:f.slides[i(g[0])]??f.slides[0],f:d(g[1])};}
function cY(b){let a=b;try{name:a=decodeURIComponent(b);}catch{}const c=e=>i.querySelector(`[id="${CSS.escape(e)}"], [data-id="${CSS.escape(e)}"]`);const d=az(c(a)??c(`u-${a}`));return d?.slides?.[0]??d;}
function cN(){const{slide:a,f:d}=cX(location.hash)??{};if(a&&(a!==c||(d!==undefined&&d!==P())))b(a.h,a.v,d);}
function aA(e=c?.section){const{h:d,v:h=0,f:g}=bf(e);const f=a.fragmentInURL&&g>=0?`/${g}`:"";if(e?.id)return`/${encodeURIComponent(e.id)}${f}`;const b=a.hashOneBasedIndex?1:0;return h||f?`/${d+b}/${h+b}${f}`:d?`/${d+b}`:"/";}
let at=null;
let cm=0;
let bm=0;
function bI(){clearTimeout(bm);if(!am||!(a.history||a.hash))return;const b=aA();const d=location.hash||"#/";if(a.history&&at&&at!==c){if(d!==`#${b}`)location.hash=b;}else if(d!==`#${b}`){const e=1000-(Date.now()-cm);if(e>0){laterWrite:bm=setTimeout(bI,e);return;}cm=Date.now();history.replaceState(null,"",b==="/"?location.pathname+location.search:`#${b}`);}at=c;}
let t=null;
function cx(c,h){O();const e=document.activeElement;const a=l(f("div",`r-overlay r-overlay-${c}`,d),{role:"dialog","aria-modal":"true","aria-label":c});const b=af("r-overlay-button r-overlay-close",a,"close",O);b.textContent="×";a.addEventListener("click",g=>g.target.matches(".r-overlay, .r-overlay-viewport")&&O());t={box:a,fields:h,before:e};b.focus({preventScroll:true});return f("div","r-overlay-viewport",a);}
function O(){if(!t)return;const{box:b,before:a}=t;t=null;b.remove();a?.focus?.({preventScroll:true});n("closeoverlay");}
function bE(e=!t?.box.matches(".r-overlay-help")){if(!e)return O();const k=f("table","",cx("help"));const i=[...aw.values()].filter(({key:b,description:c})=>b&&c);const j=ck.filter(([,,,,g])=>!g||a[g]).map(([,b,d])=>[b,d]);for(const[b,d]of[...j,...i.map(({key:b,description:c})=>[b,c]),...cT]){const h=f("tr","",k);f("th","",h,{textContent:b,scope:"row"});f("td","",h,{textContent:d});}n("showhelp");}
const cI={Iframe:"iframe",Image:"img",Video:"video"};
function aG(a,c,r="scale-down"){if(!/^(https?:|about:blank$|data:(image|video)\/|[^:]*$)/i.test(c))return;const e=cx("preview",{[`preview${a}`]:c,previewFit:r});const{dataset:d}=t.box;const b=f(cI[a],"",e);d.state="loading";b.onload=b.onloadeddata=()=>{d.state="loaded";};b.onerror=()=>{d.state="error";};b.style.objectFit=r;if(a==="Iframe")l(b,{sandbox:"allow-scripts allow-same-origin allow-popups",allowfullscreen:true});l(b,{src:c,alt:"",controls:a==="Video",autoplay:a==="Video"});n(`preview${a.toLowerCase()}`,{url:c});}
const bs=a=>aG("Iframe",a);
const cH=(a,r)=>aG("Image",a,r);
const cJ=(a,r)=>aG("Video",a,r);
function eb(b){const a=Object.keys(cI).find(d=>b[`preview${d}`]);const c=b[`preview${a}`];if(t?.fields&&c===t.fields[`preview${a}`])return;if(a)aG(a,c,b.previewFit);else if(t?.fields)O();}
k(i,"click",c=>{const b=c.target.closest?.("[data-preview-image], [data-preview-video], [data-preview-link], a[href]");if(!b||o||c.metaKey||c.ctrlKey||c.shiftKey)return;const{previewImage:e,previewVideo:g,previewLink:h,previewFit:r}=b.dataset;const f=b.currentSrc||b.href;const d=h??(a.previewLinks&&/^https?:/.test(b.href)?"":"false");if(e!==undefined)cH(e||f,r);else if(g!==undefined)cJ(g||f,r);else if(d!=="false")bs(/^(true)?$/.test(d)?b.href:d);else return;c.preventDefault();});
let o=false;
const ce=70;
function M(e=!o){if(e===o||B||p||(e&&!a.overview))return;o=e;g(d,"overview",e);g(d,"overview-deactivating",!e);setTimeout(()=>g(d,"overview-deactivating",false),1);(e?i:d).prepend(C);an();aE();if(!e){for(const b of j("section, .slide-background",d))b.style.transform="";for(const c of j("[data-index-h]",i))l(c,{"data-index-h":null,"data-index-v":null});}E();ak();Z();n(e?"overviewshown":"overviewhidden",al());}
const dc=()=>{const{width:c,height:b}=ah();return[(c+ce)*(a.rtl?-1:1),b+ce];};
function dO(){if(!o)return"";const[b,e]=dc();const a=Math.max(150/Math.min(d.offsetWidth,d.offsetHeight),0.2);return`scale(${a}) translate(${-c.h*b}px, ${-c.v*e}px)`;}
function eA(){if(!o)return;const[i,j]=dc();for(const b of Q){const{column:c,section:k,h:d,v:e}=b;for(const[a,f,g]of[[c,d*i,0],...c.stack?[[b,0,e*j]]:[]]){const h=ab(a.section);a.section.style.transform=`translate(${f/h}px, ${g/h}px)`;a.background.style.transform=`translate(${f}px, ${g}px)`;l(a.section,{"data-index-h":d,"data-index-v":a===b||!c.stack?e:null,inert:null});}}}
k(i,"click",c=>{const a=o&&az(c.target);if(!a||a.slides)return;c.preventDefault();c.stopPropagation();b(a.h,a.v);M(false);},true);
let s=null;
const bF=(e=!s)=>aQ(e&&a.jumpToSlide,"Jump to slide",()=>{const{input:f,before:c}=s;const d=eg(f.value.trim());if(d)b(d.h,d.v);else b(c.indexh,c.indexv,c.indexf);});
const es=(e=!s)=>aQ(e,"Search",d=>{const f=s.input.value.trim();const g=m.indexOf(c)+(d?1:0);const h=[...m.slice(g),...m.slice(0,g)];const a=f&&(d?.shiftKey?h.reverse().slice(1):h).find(b=>bV(b,f));if(!a)return;b(a.h,a.v);dC(a.section,f.toLowerCase());return Boolean(d);});
function aQ(e,j,i){CSS.highlights?.delete("deckc-search");clearTimeout(s?.timer);s?.box.remove();s=null;if(!e)return;const h=f("div","jump-to-slide",d);const a=l(f("input","jump-to-slide-input",h,{type:"text",placeholder:j}),{"aria-label":j});s={box:h,input:a,before:bh(),timer:0};a.addEventListener("input",()=>{clearTimeout(s.timer);s.timer=setTimeout(i,200);});a.addEventListener("keydown",c=>{const{before:g}=s;c.stopPropagation();clearTimeout(s.timer);if(c.keyCode===27)b(g.indexh,g.indexv,g.indexf);if(c.keyCode===13?!i(c):c.keyCode===27)aQ(false);});a.addEventListener("blur",()=>setTimeout(()=>s?.input===a&&aQ(false),1));a.focus();}
function eg(d){const[,c,e=1]=/^(\d+)(?:[./](\d+))?$/.exec(d)??[];if(c&&/^c/.test(a.slideNumber))return aZ()[c-1];return c?h[c-1]?.slides[e-1]:d&&(cY(d)??m.find(b=>bV(b,d)));}
const bV=({section:a},b)=>a.textContent.toLowerCase().includes(b.toLowerCase());
function dC(f,d){if(!CSS.highlights)return;const c=[];const e=document.createTreeWalker(f,NodeFilter.SHOW_TEXT);while(e.nextNode()){const b=e.currentNode;for(let a=-1;(a=b.data.toLowerCase().indexOf(d,a+1))>=0;){c.push(new StaticRange({startContainer:b,startOffset:a,endContainer:b,endOffset:a+d.length}));}}CSS.highlights.set("deckc-search",new Highlight(...c));}
const dM=()=>!o&&(a.navigationMode==="linear"||h.length<2||!d.classList.contains("has-vertical-slides"));
function av(d,f,e,a){const c={skipFragments:a.altKey};if(a.shiftKey)b(...e());else if(dM())(d>0?G:H)(c);else f(c);}
const bL=()=>a.rtl?-1:1;
const cl=()=>[h.length-1];
const dG=()=>[c.h,c.column.slides.length-1];
const ck=[[[32,78,34],"N, Space, Page Down","Next slide",a=>{if(a.keyCode===32&&o)M(false);const d=a.keyCode===32&&a.shiftKey?H:G;if(a.keyCode!==34||!aK(1))d({skipFragments:a.altKey});}],[[80,33],"P, Shift Space, Page Up","Previous slide",a=>{if(a.keyCode!==33||!aK(-1))H({skipFragments:a.altKey});}],[[37,72],"←, H","Left",a=>av(-bL(),z,()=>[0],a)],[[39,76],"→, L","Right",a=>av(bL(),S,cl,a)],[[38,75],"↑, K","Up",a=>aK(-1)||av(-1,y,()=>[c.h,0],a)],[[40,74],"↓, J","Down",a=>aK(1)||av(1,v,dG,a)],[[],"Alt ← ↑ → ↓","Without fragments"],[[],"Shift ← ↑ → ↓","First or last slide"],[[36],"Home","First slide",()=>b(0)],[[35],"End","Last slide",()=>b(...cl())],[[66,86,190,191,58,59],"B, V, .","Pause",()=>aa(),"pause"],[[70],"F","Full screen",cc],[[27,79],"Esc, O","Slide overview",()=>M(),"overview"],[[71],"G","Jump to slide",()=>bF(true),"jumpToSlide"],[[],"Ctrl Shift F","Search"],[[83],"S","Speaker view",dN],[[65],"A","Start or stop auto-slide",()=>aq(),"autoSlideStoppable"],[[63,112],"?, F1","Help",()=>bE(),"help"],];
const aw=new Map();
const cT=new Map();
const dm=(a,b)=>aw.set(a.keyCode??a,{...a,action:b});
const et=a=>cw({keyCode:a});
const bk={...aF,togglePause:aa,toggleOverview:M,toggleHelp:bE,toggleAutoSlide:aq,toggleJumpToSlide:bF,nextFragment:cs,prevFragment:cG,};
function dl(b){const c=(typeof a.keyboard==="object"&&a.keyboard[b])||aw.get(b)?.action;if(typeof c==="function")return c;if(Object.hasOwn(bk,c))return()=>bk[c]();if(t&&(b===27||b===67))return O;const[,,,e,d]=ck.find(([f])=>f.includes(b))??[];return d&&!a[d]?undefined:e;}
function cw(d){const{keyCode:j,shiftKey:g,ctrlKey:i,metaKey:k}=d;const f=a.keyboardCondition;const b=g&&j===191?63:j;const e=document.activeElement;if(!c||B||!a.keyboard)return;if(e?.isContentEditable||e?.matches("input, textarea, select, .speaker-notes, .speaker-notes *"))return;if(i&&g&&b===70){es(true);return d.preventDefault();}if(i||k||(g&&![32,37,38,39,40,63,78,80].includes(b)))return;if(b===32&&e?.matches("button, summary, video, audio"))return;if(typeof f==="function"?f(d)===false:f==="focused"&&!bd)return;if(A&&![66,86,190,191,112].includes(b))return;if(t&&![27,70,67,66,190].includes(b))return;aU();const h=dl(b);if(!h)return;h(d);d.preventDefault?.();}
k(document,"keydown",cw);
let as=null;
k(d,"touchstart",b=>{const e=b.target.closest?.("[data-prevent-swipe], video[controls], audio[controls], .r-overlay");const c=b.touches.length===1&&(window.visualViewport?.scale??1)<1.01;as=a.touch&&c&&!e?b.touches[0]:null;},{passive:true});
k(d,"touchmove",b=>{if(!as||b.touches.length!==1)return;const[c,e]=[b.touches[0].clientX-as.clientX,b.touches[0].clientY-as.clientY];if(Math.max(Math.abs(c),Math.abs(e))<40)return;const g=Math.abs(c)>Math.abs(e)?c<0!==a.rtl:e<0;const h=ae({includeFragments:true});let f=g?G:H;if(Math.abs(c)<=Math.abs(e)){if(p||cZ()||!(g?h.down:h.up))return;if(a.navigationMode!=="linear")f=g?v:y;}else if(!p&&a.navigationMode!=="linear")f=c<0?S:z;as=null;aU();f();if(b.cancelable)b.preventDefault();},{passive:false});
let dj=0;
k(d,"wheel",b=>{if(!a.mouseWheel||p||Date.now()-dj<1000)return;dj=Date.now();(b.deltaY+b.deltaX>0?G:H)();},{passive:true});
let bY=0;
function cU(){d.style.cursor="";clearTimeout(bY);if(a.hideInactiveCursor)bY=setTimeout(()=>{d.style.cursor="none";},a.hideCursorTime);}
k(document,"mousemove mousedown",cU);
k(bt.parentNode,"click",g=>{const f=g.clientX/d.offsetWidth;const e=aZ();const{h:h,v:i}=e[Math.floor((a.rtl?1-f:f)*e.length)]??c;aU();b(h,i);});
k(i,"click",c=>{const d=c.target.closest?.("a[href^='#']");const{slide:a,f:e}=(d&&cX(d.getAttribute("href")))||{};if(!a)return;c.preventDefault();b(a.h,a.v,e);});
let bd=false;
k(document,"pointerdown",a=>{focused:bd=g(d,"focused",d.contains(a.target));});
function cc(){const b=a.embedded?u():document.documentElement;(document.fullscreenElement?document.exitFullscreen():b.requestFullscreen())?.catch(()=>{});}
const cZ=()=>c.section.matches(".r-scrolls");
function aK(b){const{section:a}=c;const d=b>0?a.scrollHeight-a.clientHeight-a.scrollTop:a.scrollTop;if(o||!cZ()||d<2)return false;a.scrollBy({top:b*a.clientHeight*0.8,"behavior":cr()?"auto":"smooth"});return true;}
const ac=new CSSStyleSheet();
let dq=0;
function bw(d,e){const[b,c]=[d.dataset,e.dataset];const f=d.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING?c:b;return a.autoAnimate&&b.autoAnimate!==undefined&&c.autoAnimate!==undefined&&b.autoAnimateId===c.autoAnimateId&&f.autoAnimateRestart===undefined;}
function dS(a,b){if(!bw(a,b))return null;g(i,"disable-slide-transitions",true);return()=>{ds(a,b);setTimeout(()=>g(i,"disable-slide-transitions",false));};}
function bT(){ac.replaceSync("");for(const a of j("[data-auto-animate-target]",i))delete a.dataset.autoAnimateTarget;for(const b of j("[data-auto-animate]",i))b.dataset.autoAnimate="";}
function ds(d,b){bT();bK(ac);const{autoAnimateDuration:h,autoAnimateEasing:i,autoAnimateUnmatched:j,autoAnimateMatcher:f}=a;const c=dg(b,{duration:h,delay:0,easing:i});const g=typeof f==="function"?f(d,b):dp(d,b);for(const e of g)dn(e,c,`${++dq}`);if(j&&b.dataset.autoAnimateUnmatched!=="false"){const o=new Set(g.map(e=>e.to));for(const m of di(b,o))m.dataset.autoAnimateTarget="unmatched";const[l,k]=[c.duration*0.8,c.duration*0.2+c.delay];bJ("unmatched","opacity: 0 !important",`opacity ${l}s ease ${k}s`);}b.dataset.autoAnimate="pending";n("autoanimate",{fromSlide:d,toSlide:b,sheet:ac});void b.offsetWidth;requestAnimationFrame(()=>{if(b.dataset.autoAnimate)b.dataset.autoAnimate="running";});}
function bJ(b,ao,c){const a=`[data-auto-animate-target="${b}"]`;ac.insertRule(`[data-auto-animate=pending] ${a} { transition: none; ${ao} }`);ac.insertRule(`[data-auto-animate=running] ${a} { transition: ${c} }`);}
function dg({dataset:a},b){return{duration:Number(a.autoAnimateDuration??b.duration),delay:Number(a.autoAnimateDelay??b.delay),easing:a.autoAnimateEasing??b.easing,};}
const dJ=[["[data-id]",a=>a.dataset.id],["h1, h2, h3, h4, h5, h6, p, li, pre",a=>a.textContent],["img, video, iframe",a=>a.getAttribute("src")??a.dataset.src],[".hljs-ln-line",a=>a.textContent.trim()],];
function dp(i,n){const g=[];const d=new Set();for(const[l,f]of dJ){const e=k=>j(l,k).filter(a=>!d.has(a)&&!a.closest("aside.notes"));const m=e(n);for(const b of e(i)){const h=f(b);const c=h&&m.find(a=>!d.has(a)&&a.tagName===b.tagName&&f(a)===h);if(!c)continue;d.add(b).add(c);g.push({from:b,to:c});}}return g;}
const di=(c,b)=>[...c.children].flatMap(a=>{if(b.has(a)||a.matches("aside.notes"))return[];return[...b].some(d=>a.contains(d))?di(a,b):[a];});
function dn({from:f,to:c,options:s},t,h){const{duration:n,delay:m,easing:o}=dg(c,{...t,...s});const[d,e]=[f,c].map(r=>r.getBoundingClientRect());const[g,l]=[getComputedStyle(f),getComputedStyle(c)];const i=a.autoAnimateStyles.map(b=>b.property??b).filter(b=>g.getPropertyValue(b)!==l.getPropertyValue(b)).map(b=>`${b}: ${g.getPropertyValue(b)} !important;`);const p=/^(H\d|P|LI|PRE|TR|TD|SPAN|CODE)$/.test(c.tagName)?[1,1]:[d.width/e.width||1,d.height/e.height||1];const k=q*ab(az(c).section);const j=`translate(${(d.x-e.x)/k}px, ${(d.y-e.y)/k}px) scale(${p})`;if(j!=="translate(0px, 0px) scale(1,1)")i.push(`transform: ${j} !important; transform-origin: 0 0;`);f.dataset.autoAnimateTarget="";c.dataset.autoAnimateTarget=h;bJ(h,i.join(" "),`all ${n}s ${o} ${m}s`);}
const dB=(e,b)=>e.split(",").some(d=>{const[a,c=a]=d.split("-").map(Number);return b>=a&&b<=c;});
function dT(){for(const a of j("pre code[data-line-numbers]:not([data-deckc-step])",i)){const b=F(a.dataset.fragmentIndex);g(a.parentNode,"code-wrapper",true);a.dataset.lineNumbers.split("|").slice(1).forEach((e,c)=>{const d=f("span","fragment code-step",a.parentNode);if(b!==undefined)d.dataset.fragmentIndex=b+c;});cp(a,0);}}
function bH(c){for(const a of j("[data-deckc-step]",c)){const b=j(".code-step.visible",a.parentNode).length;if(b!==Number(a.dataset.deckcStep))cp(a,b);}}
function cp(a,d){const l=a.dataset.lineNumbers.split("|")[d]??"";const ao=F(a.dataset.lnStartFrom)??1;const b=j(".hljs-ln-line",a).filter((k,f)=>g(k,"highlight-line",dB(l,f+ao)));a.dataset.deckcStep=d;g(a,"has-highlights",b.length);if(!b.length||a.scrollHeight<=a.clientHeight)return;const[e,h,c]=[b[0],b.at(-1),a].map(i=>i.getBoundingClientRect());const n=c.height/a.offsetHeight||1;const m=(e.top+h.bottom-c.top-c.bottom)/2/n;a.scrollBy({top:m,"behavior":cr()?"auto":"smooth"});}
function db(f){an();aE();for(const b of m){const{section:e,background:a,column:c}=b;const d=f(b);if(c.stack){d.append(c.background.cloneNode());d.lastChild.append(c.background.firstChild.cloneNode(true));}d.append(a,e);}for(const{section:e,background:a,stack:i}of h)if(i)[e,a].forEach(g=>g.remove());}
function cf(f){for(const{section:d,background:a,stack:g,slides:c}of h){if(g){d.append(...c.map(b=>b.section));a.append(...c.map(b=>b.background));}i.append(d);C.append(a);}for(const e of f)e.remove();for(const b of m){b.laidOut=null;x(b.section,{width:"",left:"",top:"",zoom:"",transform:"",transformOrigin:""});}aE();an();}
let B=false;
let aH=null;
const cy=new CSSStyleSheet();
function cz(){const{width:c,height:b}=ah(960/(1-a.margin),700/(1-a.margin));const[f,e]=[c,b].map(d=>Math.floor(d*(1+a.margin)));return{width:c,height:b,pageWidth:f,pageHeight:e};}
function ea(){const{pageWidth:b,pageHeight:a}=cz();cy.replaceSync(`@page { size: ${b}px ${a}px; margin: 0 }`);bK(cy);}
function cR(e){printing:B=e;for(const a of[document.documentElement,document.body]){g(a,"print-pdf",e);g(a,"reveal-print",e);}}
function co(q){const{width:s,height:u,pageWidth:n,pageHeight:l}=cz();const o=[];const z=(D,F)=>`${100*D/F}%`;const w=()=>{const h=f("div","pdf-page",i);o.push(h);x(h,{width:`${n}px`,height:`${l+a.pdfPageHeightOffset}px`});return h;};cR(true);db(w);for(const{section:e}of m)x(e,{width:z(s,n),left:z((n-s)/2,n)});r(m,s,u);m.forEach((b,C)=>{const{section:e}=b;const h=o[C];const H=ab(e);const E=N(Math.ceil((bj(e)-1)/l),1,a.pdfMaxPagesPerSlide);h.style.height=`${l*E+a.pdfPageHeightOffset}px`;e.style.top=`${(parseFloat(e.style.top)||0)+(l-u)/2/H}px`;if(a.slideNumber&&a.showSlideNumber!=="speaker"){f("div","slide-number slide-number-pdf",h).append(cu(b));}for(const k of j(":scope > :is(.r-header, .r-footer, .r-logo)",d))h.append(k.cloneNode(true));cQ(e,!q);let c=h;const G=q?I(e):[];G.forEach((J,A)=>{c.after(c.cloneNode(true));c=c.nextSibling;o.push(c);I(c).forEach((B,v)=>B.forEach(k=>{g(k,"visible",v<=A);g(k,"current-fragment",v===A);}));bH(c);});if(!q)bH(e);const y=a.showNotes?bo(e):[];if(!y.length)return;const p=a.showNotes==="separate-page";if(p)c.after(w());const t=f("div","speaker-notes speaker-notes-pdf",p?c.nextSibling:c);t.dataset.layout=p?"separate-page":"inline";t.append(...y);});return o;}
function cL(){if(U)return;co(a.pdfSeparateFragments);requestAnimationFrame(()=>n("pdf-ready"));}
k(window,"beforeprint",()=>{if(!c||B||a.embedded)return;const b=p;M(false);aR(false);aH={scrolled:b,pages:co(false)};});
k(window,"afterprint",()=>{if(!aH)return;const{scrolled:b,pages:a}=aH;aH=null;cR(false);cf(a);E(true);ak();aR(b);});
let p=false;
let J=[];
let aJ=null;
let aI=false;
function aR(e=!p){if(e===p||!c||B)return;M(false);const[r,s]=[c,P()];p=e;g(u(),"reveal-scroll",e);l(u(),{"data-scrollbar":e&&a.scrollProgress,"data-scroll-snap":e&&a.scrollSnap});aJ?.remove();if(e){i.removeAttribute("style");aJ=f("div","scrollbar",d);J=[];db(b=>{const j=f("div","scroll-page",i);const{section:m,column:o,h:q,v:t}=b;const k=o.slides[t-1]??h[q-1]?.slides.at(-1);const n=k&&bw(k.section,m);J.push({slide:b,page:j,steps:I(m).length+Number(n)});af("scrollbar-slide",aJ,`${J.length}`,()=>aL(b)).tabIndex=-1;return f("div","scroll-page-content",f("div","scroll-page-sticky",j));});}else cf(J.map(({page:j})=>j));E(true);if(e)aL(r,s);}
function dI(){const{width:h,height:b}=ah();const g=u().offsetHeight;const c=a.scrollLayout==="compact"?b*q:g;r(m,h,b);for(const{slide:{section:d},page:f,steps:i}of J){const e=ab(d);const j=(c-b*q)/2+(parseFloat(d.style.top)||0)*e*q;f.style.height=`${c+i*g}px`;f.firstChild.style.height=`${c}px`;x(d,{width:`${h/e}px`,left:"50%",top:`${j/e}px`,transformOrigin:"0 0",transform:`scale(${q}) translateX(-50%)`,});}}
function aL(d,c=-1){const{page:a}=J.find(({slide:b})=>b===d);u().scrollTop=a.offsetTop+(c+1)*u().offsetHeight;bp();}
function bp(){if(!p||aI)return;aI=true;const{scrollTop:h,offsetHeight:f}=u();const e=Math.max(J.findLastIndex(({page:b})=>b.offsetTop<=h+f/2),0);const{slide:d,page:b,steps:i}=J[e];const a=c;if(d!==a){bR(a,d);bO(a,d);}if(i)V(N(Math.round((h-b.offsetTop)/f)-1,-1,i-1));[...aJ.children].forEach((ap,j)=>g(ap,"present",j===e));Z();aI=false;}
k(document,"scroll",bp,{capture:true,passive:true});
function bS(){const b=d.offsetWidth>0&&d.offsetWidth<=a.scrollActivationWidth;aR(a.view==="scroll"||(!a.view&&b&&!a.embedded&&!ai()));}
const W=bu("receiver");
const ai=()=>W||bz;
const cd=location.protocol==="file:";
const br=new Set(window.opener?[window.opener]:[]);
const aY=`deckc ${location.pathname}`;
let ag=null;
let be=false;
function df(){if(be||!am||W||!a.follow||a.embedded)return;const b=JSON.stringify(["deckc",c.h,c.v,P()??-2,Number(A)]);ag?.postMessage(b);for(const d of br)d.postMessage(b,cd?"*":location.origin);if(!ag)aP(aY,b);}
function bi(i){const[h,...e]=[cA(i)].flat();if(h!=="deckc"||!e.every(Number.isInteger)||!c)return;const[d,f,a,g]=e;be=true;if(d!==c.h||f!==c.v||(a>-2&&a!==P()))b(d,f,a>-2?a:undefined);if(!W)aa(g===1);be=false;}
function el(){if(a.follow&&!a.embedded&&!W&&window.BroadcastChannel){channel:ag=new BroadcastChannel(aY);ag.onmessage=b=>bi(b.data);aT.push(()=>ag.close());}k(window,"storage",b=>b.key===aY&&bi(b.newValue));k(window,"message",({data:c,source:d,origin:e})=>{const f=br.has(d)||(W&&d===window.parent);if(!f||e!==(cd?"null":location.origin)||typeof c!=="string")return;bi(c);dX(c,d);});}
function aP(a,b){try{if(b!==undefined)localStorage.setItem(a,b);return localStorage.getItem(a);}catch{return null;}}
const cq={...bk,slide:b,getIndices:()=>bf(),getTotalSlides:aB,getProgress:bg,isPaused:()=>A};
function dX(e,g){const{method:c,args:b=[]}=cA(e)??{};if(!a.postMessage||!Object.hasOwn(cq,c)||!Array.isArray(b))return;if(!b.every(d=>Number.isInteger(d)||typeof d==="boolean"))return;const f=cq[c](...b);if(a.postMessageEvents)cE(g,"callback",{method:c,result:f});}
function cE(d,a,b){d.postMessage(JSON.stringify({namespace:"reveal",eventName:a,state:c&&bh(),...b}),"*");}
function dR(b){if(a.postMessageEvents&&window.parent!==window)cE(window.parent,b);}
const bz=bu("speaker");
let D=null;
function dN(){if(bz||W)return;const a=window.open(`${location.pathname}?speaker#${aA()}`,"deckc-speaker","width=1200,height=760");if(a)br.add(a);}
function dH(){Object.assign(a,{history:false,hash:true,controls:false,autoSlide:0,transition:"none",view:null});const j=f("div","speaker-view",document.body);const g=(c,i)=>{const e=f("section",`speaker-${c}`,j);f("h2","",e,{textContent:i});return e;};g("current","Current").append(d);const p="?receiver&controls=false&progress=false&history=false&autoSlide=0&transition=none&slideNumber=false";const m=[["next","Next"],["down","Down"]].map(([c,i])=>{const e=g(c,i);return{node:e,frame:f("iframe","",e,{title:i,tabIndex:-1,onload:cV}),query:p};});const n=f("div","speaker-text",g("notes-pane","Notes"));const h=g("time","Time");const k=f("span","speaker-clock",h);const q=af("speaker-timer",h,"Timer: start again",()=>{D.started=aP("deckc started",Date.now());ap();});const o=f("span","speaker-pace",h);const b=l(f("select","speaker-layout",h),{"aria-label":"Layout"});for(const c of["default","wide","tall","notes-only"])f("option","",b,{value:c,textContent:c});b.value=aP("deckc layout")??"default";b.onchange=()=>l(j,{"data-layout":aP("deckc layout",b.value)??b.value});b.onchange();D={frames:m,notes:n,clock:k,timer:q,pace:o,started:Date.now()};setInterval(ap,1000);}
function ev(){const{h:a,v:f,column:e}=c;const b=e.slides[f+1];const d=h[a+1]?h[a+1].slides[bc(h[a+1])]:b;return[ad().next?[c,P()+1]:[d,-1],[b,-1]];}
function cV(){if(!c)return;ev().forEach(([a,d],e)=>{const{node:f,frame:b,query:h}=D.frames[e];g(f,"speaker-empty",!a);if(!a)return;if(!b.src)b.src=`${location.pathname}${h}#/${a.h}/${a.v}`;b.contentWindow.postMessage(JSON.stringify(["deckc",a.h,a.v,d,0]),"*");});}
function ex(){if(!D)return;D.notes.replaceChildren(...bo(c.section));cV();ap();}
const eu=a=>String(Math.floor(Math.abs(a))).padStart(2,"0");
const bU=a=>`${a<0?"-":""}${[a/3600,a/60%60,a%60].map(eu).join(":")}`;
function ap(){const b=(Date.now()-D.started)/1000;const a=dP();const d=m.indexOf(c);D.clock.textContent=new Date().toLocaleTimeString([],{hour:"2-digit",minute:"2-digit"});D.timer.textContent=bU(b);if(!a)return;const z=a.slice(0,d+1).reduce((e,f)=>e+f,0)-b;D.pace.textContent=`${bU(z)} left for this slide`;D.pace.dataset.pace=z<0?"behind":z>a[d]?"ahead":"on-track";}
function dP(){const{defaultTiming:e,totalTime:f,minimumTimePerSlide:g}=a;const d=m.map(({section:i})=>F(i.dataset.timing));const c=d.filter(b=>b!==undefined);if(!e&&!f&&!c.length)return null;const h=(f-c.reduce((j,b)=>j+b,0))/(d.length-c.length||1);return d.map(b=>b??e??Math.max(h,g));}
function eo(){if(!a.spotlight)return;const{size:s=60,useAsPointer:u,pointerColor:p="red",toggleSpotlightOnMouseDown:j=true,initialPresentationMode:q=j,spotlightOnKeyPressAndHold:n,presentingCursor:r="none",spotlightCursor:t="none",disablingUserSelect:l=true,fadeInAndOut:m,}=a.spotlight;const i=f("div",`r-spotlight ${u?"r-pointer":""}`,d);const c=(o,v)=>i.style.setProperty(o,v);const h=e=>{g(i,"r-on",e);x(d,{cursor:e?t:r,userSelect:e&&l?"none":""});};c("--size",`${Number(s)}px`);c("--color",p);i.style.transition=`opacity ${Number(m)||0}ms`;k(document,"mousemove",b=>{const{x:w,y:y}=d.getBoundingClientRect();c("--x",`${b.clientX-w}px`);c("--y",`${b.clientY-y}px`);});k(d,"mousedown",b=>{if(j&&q&&!b.button&&!b.target.closest("a, button, input, video, audio"))h(true);});k(document,"keydown",b=>b.keyCode===n&&h(true));k(document,"mouseup keyup",()=>h(false));}
function ek(){const{allottedMinutes:h,allottedTime:i,progressBarHeight:c,barColor:j,pausedBarColor:k}=a;const e=h*60000||Number(i);if(c)d.style.setProperty("--progress-height",`${Number(c)}px`);if(!(e>0))return;const b=f("span","",f("div","progress elapsed-time-bar",d));let g=0;const l=setInterval(()=>{if(!A)g+=250;b.style.transform=`scaleX(${Math.min(g/e,1)})`;b.style.background=(A?k??"rgba(200, 0, 0, .6)":j)??"rgb(200, 0, 0)";},250);aT.push(()=>clearInterval(l));}
const R=new Map();
let cD=false;
function cO(b){const a=typeof b==="function"?b():b;if(!a||R.has(a.id))return;R.set(a.id,a);if(cD)a.init?.(aX);}
function en(){a.plugins.forEach(cO);cD=true;return[...R.values()].map(b=>b.init?.(aX)).filter(c=>c?.then);}
let bA=false;
let U=false;
function dD(f){if(bA)throw new Error("Reveal is already initialized");bA=true;Object.assign(a,dA,f,dU());if(a.embedded)a.keyboardCondition??="focused";const e=en();return new Promise(h=>{const b=()=>{if(U)return;ao();setTimeout(()=>{if(U)return;am=true;g(d,"ready",true);g(i,"no-transition",false);at=c;n("ready",al());bI();h();},1);};if(e.length)Promise.allSettled(e).then(b);else b();});}
function ao(){cP();g(document.documentElement,"reveal-full-page",!a.embedded);g(u(),"reveal-viewport",true);l(d,{role:"region","aria-label":document.title||"Presentation"});g(i,"no-transition",true);if(bz)dH();if(a.shuffle)cW();bC();cN();k(window,"hashchange",()=>a.respondToHashChanges&&cN());k(window,"resize",({target:b})=>{if(b!==window)return;E();bS();});k(window,"load",()=>E(true));k(i,"load",bv,true);k(i,"toggle",bv,true);document.fonts?.ready.then(()=>U||E(true));el();eo();ek();if(a.view!=="print"&&!bu("print-pdf"))bS();else if(document.readyState==="complete")cL();else k(window,"load",cL);}
function dr(){d.classList.remove(...aS);d.classList.add(...String(a.transition).split(/\s+/));for(const h of["center","rtl","embedded"])g(d,h,a[h]);g(d,"no-hover",dh);g(d,"show-notes",a.showNotes&&m.some(({section:k})=>k.matches("[data-notes], :has(aside.notes)")));l(d,{"data-transition-speed":a.transitionSpeed,"data-background-transition":a.backgroundTransition,"data-navigation-mode":a.navigationMode!=="default"&&a.navigationMode,});l(C,{"data-transition":a.backgroundTransition});l(ax,{"data-controls-layout":a.controlsLayout,"data-controls-back-arrows":a.controlsBackArrows});const b=(j,e)=>{j.style.display=e?"block":"none";};const c=i=>/^speaker/.test(i)?ai():i;b(ax,c(a.controls));b(bt.parentNode,a.progress);b(ct,a.slideNumber&&a.showSlideNumber!=="print"&&c(a.showSlideNumber));bq.replaceChildren();if(a.controls)f("button","resume-button",bq,{textContent:"Resume"});if(!a.autoAnimate)bT();if(!a.embedded)ea();cU();}
function du(b){Object.assign(a,b);if(!c)return;Q.forEach(bG);Q=new Set();de();aN(c.section);}
function bC(){const a=c?.section;dT();dW();c=w.get(a)??null;if(!m.includes(c))c=h[0]?.slides[0]??null;dv();Q=new Set();de();if(am)n("sync");}
function de(){if(!c)return;dr();aE();an();E(true);ak();Z();}
function er(a=c.section){const b=w.get(a);I(a);dd(b);cj(b);aC(b,["past","present","future"].find(d=>a.classList.contains(d)));bn(b);bv({target:a});Z();n("slidesync",{slide:a});}
function Z(){eC();ez();ew();ee();eA();ey();ex();ay();bI();df();}
function cW(){for(const d of[i,...j(ar,i)]){const b=j(ar,d);for(let a=b.length-1;a>0;a--){const[e]=b.splice(Math.floor(Math.random()*(a+1)),1);d.append(e);}}if(c)bC();}
function dw(){if(!bA||U)return;U=true;clearTimeout(bx);clearTimeout(bm);for(const c of aT)c();for(const e of R.values())e.destroy?.();for(const a of[...d.children]){if(a!==i&&!a.matches(".r-header, .r-footer, .r-logo"))a.remove();}for(const b of j("section",i)){b.classList.remove("past","present","future","stack","has-dark-background","has-light-background");l(b,{hidden:null,inert:null,"aria-hidden":null});x(b,{display:"",top:"",zoom:"",transform:""});}i.removeAttribute("style");d.classList.remove("ready",...aS);g(u(),"reveal-viewport",false);g(document.documentElement,"reveal-full-page",false);}
const dF=()=>m[0]===c;
const ch=()=>m.at(-1)===c;
const ci=(a=c?.section)=>Boolean(a?.parentElement.closest("section"));
function bf(a){const{h:e=0,v:f=0,column:b}=(a?w.get(a):c)??{};const d=a&&a!==c?.section?undefined:P();return{h:e,v:a&&!b?.stack?undefined:f,f:d};}
function dy(a=c?.section){const d=j("aside.notes",a).map(b=>b.innerHTML).join("\n");return a.dataset.notes??(d||null);}
const K=b=>b.map(a=>a.section);
const e=(...a)=>d.addEventListener(...a);
const cv=(...a)=>d.removeEventListener(...a);
const aX={VERSION:"6.0.1",initialize:dD,configure:du,destroy:dw,sync:bC,syncSlide:er,syncFragments:f=>I(f).flat(),layout:E,slide:b,left:z,right:S,up:y,down:v,prev:H,next:G,navigateLeft:z,navigateRight:S,navigateUp:y,navigateDown:v,navigatePrev:H,navigateNext:G,prevFragment:cG,nextFragment:cs,navigateFragment:V,on:e,off:cv,addEventListener:e,removeEventListener:cv,dispatchEvent:({type:L,data:r,target:F})=>n(L,r,F),isReady:()=>am,isFirstSlide:dF,isLastSlide:ch,isVerticalSlide:ci,isLastVerticalSlide:()=>ci()&&c===c.column.slides.at(-1),isVerticalStack:(f=c?.section)=>Boolean(f?.closest(".stack")),isOverview:()=>o,isPaused:()=>A,isAutoSliding:dE,isSpeakerNotes:ai,isPrintView:()=>B,isScrollView:()=>p,isOverlayOpen:()=>Boolean(t),isFocused:()=>bd,toggleOverview:M,togglePause:aa,toggleAutoSlide:aq,toggleHelp:bE,toggleJumpToSlide:bF,toggleScrollView:aR,getIndices:bf,getSlidePath:aA,getSlideBackground:dx,getSlideNotes:dy,getTotalSlides:aB,getSlidePastCount:dz,getProgress:bg,getSlide:(k,l)=>(l===undefined?h[k]:h[k]?.slides[l])?.section,getSlides:()=>K(aZ()),getHorizontalSlides:()=>K(h),getVerticalSlides:()=>K(m.filter(({column:g})=>g.stack)),hasHorizontalSlides:()=>h.length>1,hasVerticalSlides:()=>h.some(g=>g.slides.length>1),hasNavigatedHorizontally:()=>X.h,hasNavigatedVertically:()=>X.v,getCurrentSlide:()=>c?.section,getPreviousSlide:()=>cK,getSlidesAttributes:()=>m.map(({section:f})=>Object.fromEntries([...f.attributes].map(({name:D,value:N})=>[D,N]))),getScale:()=>q,getConfig:()=>a,getState:bh,setState:ec,getQueryHash:cM,getComputedSlideSize:ah,getRevealElement:()=>d,getSlidesElement:()=>i,getViewportElement:u,getBackgroundsElement:()=>C,availableRoutes:ae,availableFragments:ad,addKeyBinding:dm,removeKeyBinding:x=>aw.delete(x),triggerKey:et,registerKeyboardShortcut:(s,J)=>cT.set(s,J),previewIframe:bs,previewImage:cH,previewVideo:cJ,showPreview:bs,hidePreview:O,removeHiddenSlides:cP,shuffle:cW,shouldAutoAnimateBetween:bw,registerPlugin:cO,hasPlugin:j=>R.has(j),getPlugin:j=>R.get(j),getPlugins:()=>Object.fromEntries(R),loadSlide:f=>bn(w.get(f)),unloadSlide:f=>bG(w.get(f)),startEmbeddedContent:aN,stopEmbeddedContent:bB,};
return aX;}
window.Reveal=function Reveal(a,b){return a instanceof Element?ba(a,b):ba(document.querySelector(".reveal"),a);};
const cb=[];
for(const a of["configure","on","off","addEventListener","removeEventListener","registerPlugin"]){window.Reveal[a]=(...b)=>{cb.push([a,b]);};}
window.Reveal.isReady=()=>false;
window.Reveal.initialize=c=>{const a=Object.assign(window.Reveal,ba(document.querySelector(".reveal")));for(const[b,d]of cb)a[b](...d);return a.initialize(c);};})();
