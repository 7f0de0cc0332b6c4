(()=>{
"use strict";
let j=(b,a=document)=>[...a.querySelectorAll(b)];
let Q=(c,b,a)=>Math.min(Math.max(c,b),a);
let g=(b,a,e)=>b.classList.toggle(a,Boolean(e));
let C=(a,b)=>Object.assign(a.style,b);
let F=a=>Number.isNaN(parseInt(a,10))?undefined:parseInt(a,10);
function m(b,d){for(let[c,a]of Object.entries(d)){if(a==null||a===!1)b.removeAttribute(c);else b.setAttribute(c,a===!0?"":a)}return b}
function f(e,b,c,d){let a=Object.assign(document.createElement(e),d);if(b)a.className=b;c?.append(a);return a}
let aj=(a,d,b,c)=>m(f("button",a,d,{type:"button",onclick:c}),{"aria-label":b});
function ev(a){if(a==="null")return null;if(a==="true"||a==="false")return a==="true";return/^-?\d+(\.\d+)?$/.test(a)?Number(a):a}
function cM(a){try{return JSON.parse(a)}catch{return null}}
let du=matchMedia("(hover: none) and (pointer: coarse)").matches;
let cB=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;
let aN=a=>new RegExp(`[?&]${a}\\b`,"i").test(location.search);
let bS=a=>document.adoptedStyleSheets.includes(a)||document.adoptedStyleSheets.push(a);
let be={width:960,height:700,margin:0.04,minScale:0.2,maxScale:2,center:!0,disableLayout:!1,display:"block",embedded:!1,rtl:!1,view:null,controls:!0,controlsTutorial:!0,controlsLayout:"bottom-right",controlsBackArrows:"faded",progress:!0,slideNumber:!1,showSlideNumber:"all",history:!1,hash:!1,hashOneBasedIndex:!1,respondToHashChanges:!0,fragmentInURL:!0,keyboard:!0,keyboardCondition:null,help:!0,overview:!0,pause:!0,jumpToSlide:!0,touch:!0,mouseWheel:!1,hideInactiveCursor:!0,hideCursorTime:5000,previewLinks:!1,focusBodyOnPageVisibilityChange:!0,loop:!1,shuffle:!1,navigationMode:"default",fragments:!0,sortFragmentsOnSync:!0,transition:"slide",transitionSpeed:"default",backgroundTransition:"fade",parallaxBackgroundImage:"",parallaxBackgroundSize:"",parallaxBackgroundRepeat:"",parallaxBackgroundPosition:"",parallaxBackgroundHorizontal:null,parallaxBackgroundVertical:null,autoAnimate:!0,autoAnimateMatcher:null,autoAnimateEasing:"ease",autoAnimateDuration:1,autoAnimateUnmatched:!0,autoAnimateStyles:["opacity","color","background-color","padding","font-size","line-height","letter-spacing","border-width","border-color","border-radius","outline","outline-offset",],autoSlide:0,autoSlideStoppable:!0,autoSlideMethod:null,showNotes:!1,defaultTiming:null,totalTime:0,minimumTimePerSlide:0,autoPlayMedia:null,preloadIframes:null,preventIframeAutoFocus:!0,viewDistance:3,mobileViewDistance:2,showHiddenSlides:!1,scrollActivationWidth:435,scrollLayout:"full",scrollSnap:"mandatory",scrollProgress:"auto",pdfMaxPagesPerSlide:Infinity,pdfSeparateFragments:!0,pdfPageHeightOffset:-1,follow:!0,postMessage:!0,postMessageEvents:!1,dependencies:[],plugins:[],};
let dv=["none","fade","slide","convex","concave","zoom"];
let eh={transition:dv,backgroundTransition:dv,transitionSpeed:["default","fast","slow"],view:["print","scroll"],navigationMode:["default","linear","grid"],slideNumber:["h.v","h/v","c","c/t"],showNotes:["separate-page"],};
let cX=()=>Object.fromEntries([...new URLSearchParams(location.search)].map(([a,b])=>[a,ev(b)]));
function eg(){return Object.fromEntries(Object.entries(cX()).filter(([c,b])=>{if(!Object.hasOwn(be,c))return!1;let a=be[c];if(typeof b==="string")return eh[c]?.includes(b);if(typeof b==="boolean")return typeof a==="boolean"||a===null||c==="autoSlide";return b===null?a===null:Number.isInteger(b)&&(a===null||typeof a==="number")}))}
function bd(d,dO){
let i=d?.querySelector(".slides");
if(!i)throw new Error("Reveal: no .reveal with .slides in this page");
let a={...be};
let h=[];
let l=[];
let c=null;
let bz=null;
let aP=!1;
let ax=[];
let z=()=>a.embedded?d.closest(".reveal-viewport")??d:document.body;
function k(c,e,a,b){for(let d of e.split(" ")){c.addEventListener(d,a,b);ax.push(()=>c.removeEventListener(d,a,b))}}
function n(b,f,a=d,e=!0){let c=a.dispatchEvent(Object.assign(new Event(b,{bubbles:e,cancelable:!0}),f));if(a===d)ed(b);return c}
let ab=()=>({indexh:c?.h??0,indexv:c?.v??0,currentSlide:c?.a});
let A=new WeakMap();
let av=":scope > section";
let aF=a=>A.get(a?.closest?.(".slides section"));
function ej(){c:l=[];let o=0;h=j(av,i).map((f,n)=>{let k=j(av,f);let c={a:f,h:n,e:k.length>0,k:0};c.c=(c.e?k:[f]).map((e,p)=>{let b={a:e,b:c,h:n,v:p,i:o,g:e.dataset.visibility!=="uncounted"};if(b.g)o++;A.set(e,b);l.push(b);m(e,{"aria-roledescription":"slide"}).style.display="none";if(a.sortFragmentsOnSync)K(e);return b});if(c.e)A.set(f,c);g(f,"stack",c.e);return c});g(d,"has-horizontal-slides",h.length>1);g(d,"has-vertical-slides",h.some(c=>c.c.length>1))}
function db(){if(a.showHiddenSlides)return;for(let c of j("section[data-visibility=hidden]",i)){let b=c.parentElement;c.remove();if(b!==i&&!b.querySelector(av))b.remove()}}
function bf({e:d,a:c,c:{length:a}}){if(!d)return 0;let{startIndexv:e,previousIndexv:b}=c.dataset;return Q(F(e??b)??0,0,a-1)}
function ao({a:d,d:e},b){for(let c of[d,e]){c.classList.remove("past","present","future");if(b)c.classList.add(b)}let a=b!=="present"&&!p&&!B;m(d,{hidden:a,inert:a,"aria-hidden":a&&"true"})}
let aY=(c,{length:b})=>a.loop?((c%b)+b)%b:Q(c,0,b-1);
function b(i,f,d,m){[i,f,d]=[i,f,d].map(F);let{indexh:k,indexv:l}=ab();if(!n("beforeslidechange",{indexh:i??k,indexv:f??l,origin:m})||!h.length)return;let g=h[aY(i??k,h)];f??=g===c?.b||o?l:bf(g);let a=g.c[aY(f,g.c)];if(p)return aS(a,d);let e=c;let j=e!==a;let q=j&&e&&!o?ee(e.a,a.a):null;if(j){bZ(e,a);aq()}aB();if(d!==undefined)T(d);ap();if(j)bW(e,a,m);ac();bU(a.a);q?.()}
function bZ(b,e){let{b:f}=e;c=e;bz=b?.a??null;if(b?.b.e)m(b.b.a,{"data-previous-indexv":b.v});if(b?.b!==f){aI(h,e.h,b?.h,a.rtl);if(b?.b.e)ao(b,"")}if(f.e){aI(f.c,e.v,f.k);f.k=e.v}g(d,"is-vertical-slide",f.c.length>1);if(e.h||e.v)return;for(let k of j(":scope > [data-previous-indexv]",i))delete k.dataset.previousIndexv}
let bo=!1;
function bW(a,b,c){inTransition:bo=!0;ca(a,b);n("slidechanged",{...ab(),previousSlide:a?.a,origin:c});bH(a?.a);as(b.a)}
function aI(c,b,d,f){let e=d===undefined?[0,c.length-1]:[d,b];for(let a=Math.min(...e);a<=Math.max(...e);a++){ao(c[a],a===b?"present":a<b!==Boolean(f)?"past":"future");if(a!==b)dc(c[a].a,a<b)}}
function aJ(){for(let b of h){if(!b.e)continue;let d=b===c.b;b.k=d?c.v:0;aI(b.c,b.k);if(!d)ao(b.c[0],"")}aI(h,c.h,undefined,a.rtl)}
function ai({includeFragments:k}={}){let{h:i,v:j,b:g}=c;let d=({length:l})=>a.loop&&l>1;let[b,e]=[i>0||d(h),i<h.length-1||d(h)];let[u,t]=[j>0||d(g.c),j<g.c.length-1||d(g.c)];if(h.length>1&&a.navigationMode==="linear")[b,e]=[b||u,e||t];if(k){let f=ah();[b,e,u,t]=[b||f.prev,e||f.next,u||f.prev,t||f.next]}return{left:a.rtl?e:b,right:a.rtl?b:e,up:u,down:t}}
let Z={h:!1,v:!1};
let aU=(a,{skipFragments:b}={})=>!o&&!b&&T(null,a);
function aZ(d,e){if(aU(d,e))return;Z.h=!0;let{left:x,right:J}=ai();let f=a.navigationMode==="grid"?c.v:undefined;if(d>0!==a.rtl?J:x)b(c.h+d,f)}
function aA(a,d){if(aU(a,d))return;Z.v=!0;let{up:u,down:t}=ai();if(a>0?t:u)b(c.h,c.v+a)}
let x=b=>aZ(a.rtl?1:-1,b);
let J=b=>aZ(a.rtl?-1:1,b);
let u=a=>aA(-1,a);
let t=a=>aA(1,a);
function I(e){if(aU(-1,e))return;if(c.v>0)return aA(-1,{skipFragments:!0});let d=h[aY(c.h-1,h)];if(c.h>0||a.loop)b(d.h,d.c.length-1)}
function H(a){if(aU(1,a))return;if(c.v<c.b.c.length-1)aA(1,{skipFragments:!0});else aZ(1,{skipFragments:!0})}
function K(h){let d={};let e=[];for(let a of j(".fragment:not(.disabled)",h)){let c=F(a.dataset.fragmentIndex);if(c===undefined)e.push([a]);else(d[c+1e6]??=[]).push(a)}let f=Object.values(d).concat(e);f.forEach((g,b)=>g.forEach(a=>{if(F(a.dataset.fragmentIndex)!==b)a.dataset.fragmentIndex=b}));return f}
let an=a=>a.classList.contains("visible");
let bq=b=>b.findLastIndex(a=>a.some(an));
function dc(c,d){for(let b of c.getElementsByClassName("fragment")){g(b,"visible",d||!a.fragments);g(b,"current-fragment",!1)}}
function ap(e=K(c.a),f=bq(e)){let h={shown:[],hidden:[]};e.forEach((j,i)=>j.forEach(b=>{let d=i<=f||!a.fragments;let k=an(b)===d;g(b,"visible",d);g(b,"current-fragment",i===f);if(k)return;h[d?"shown":"hidden"].push(b);n(d?"visible":"hidden",{},b,!1);(d?as:bH)(b)}));if(e.length)c.a.dataset.fragment=Q(f,-1,e.length-1);bO(c.a);return h}
function T(e,g=0){if(!c||!a.fragments)return!1;bv();let f=K(c.a);if(!f.length)return!1;e=(e??bq(f))+g;let{shown:b,hidden:d}=ap(f,e);if(d.length)n("fragmenthidden",{fragment:d[0],fragments:d});if(b.length){n("fragmentshown",{fragment:b[0],fragments:b});bU(...b)}if(!b.length&&!d.length)return!1;if(p&&!aO)aS(c,e);ac();return!0}
let cC=()=>T(null,1);
let cS=()=>T(null,-1);
function ah(){let b=a.fragments?j(".fragment:not(.disabled)",c.a):[];return{prev:b.some(an),next:!b.every(an)}}
function S(){let a=c?K(c.a):[];return a.length?bq(a):undefined}
let G=new Set();
function eu(f){let g=new Set();for(let d=1-f;d<f;d++){let e=h[a.loop?aY(c.h+d,h):c.h+d];if(!e)continue;let i=e===c.b?c.v:bf(e);let j=f-Math.abs(d)-1;for(let b of e.c.slice(Math.max(i-j,0),i+j+1))g.add(b)}return g}
function aq(){let e=Math.max(du?a.mobileViewDistance:a.viewDistance,o?10:1);let c=B||p?new Set(l):eu(e);let d=G;G=c;for(let b of d){if(c.has(b))continue;ci(b,"none");bN(b)}for(let b of c){ci(b,a.display);if(!d.has(b))bt(b)}}
function ci({a:f,d:e,b:d},b){let c=b==="none"?"none":"block";for(let a of[f,d.a])if(a.style.display!==b)a.style.display=b;for(let a of[e,d.d])if(a.style.display!==c)a.style.display=c}
function dn(b){if(/^--/.test(b))return getComputedStyle(document.documentElement).getPropertyValue(b).trim().slice(4,-1);let a=document.getElementById(b);return a?.getAttribute("src")??a?.dataset.src??a?.value??""}
let az=b=>(b.match(/\s*data:[^,]*,[^,]*|[^,]+/g)??[]).map(a=>a.trim()).map(a=>a[0]==="#"?dn(a.slice(1)):a);
function eq(a){let b=dn(a.dataset.deckcSame);if(b)m(a,{src:b,"data-deckc-same":null})}
let r=1;
let q={width:0,height:0};
let bQ="";
let br=0;
let bE=0.5;
function X(g=q.width,f=q.height){let d=g*(1-a.margin);let c=f*(1-a.margin);let e=(b,q)=>/%$/.test(b)?parseFloat(b)/100*q:Number(b)||q;return{width:e(a.width,d),height:e(a.height,c),presentationWidth:d,presentationHeight:c,}}
function M(a){room:q={width:d.offsetWidth,height:(p?z():d).offsetHeight};if(a)for(let b of G)b.j=null;aB()}
function aB(){if(!c||B||a.disableLayout)return;let b=X();let{width:e,height:d}=b;let h=r;let s=Math.min(b.presentationWidth/e,b.presentationHeight/d);r=Q(s,a.minScale,a.maxScale);let l=`${r===1?"":`translate(-50%, -50%) scale(${r})`} ${ea()}`.trim();let k={"slide-width":e,"slide-height":d,"viewport-width":q.width,"viewport-height":q.height,};let m=[r,l,p,...Object.values(k)].join();if(bQ!==m){let{style:j}=z();j.setProperty("--slide-scale",r);for(let[u,t]of Object.entries(k))j.setProperty(`--${u}`,`${t}px`);let[g,f]=r===1?["",""]:["50%","auto"];if(!p)C(i,{width:`${e}px`,height:`${d}px`,left:g,top:g,right:f,bottom:f,transform:l,});bQ=m}if(p)return dW();bg([c]);clearTimeout(br);if(o)bg(G);else br=setTimeout(()=>bg(G),30);if(r!==h)n("resize",{oldScale:h,scale:r,size:b})}
function bg(g){let{width:f,height:d}=X();let e=[f,d,a.center,q.width>0].join();let c=[...g].filter(b=>b.j!==e&&!B&&!p);if(c.length)v(c,f,d);for(let b of c)b.j=e}
let af=a=>Number(a.style.zoom)||1;
let bn=a=>a.scrollHeight*af(a);
function v(n,q,e){let O=n.map(b=>b.a);for(let c of O){C(c,{zoom:"",top:""});c.style.removeProperty("--deckc-code-max-height");g(c,"r-scrolls",!1);eD(c,q,e)}let j=c=>bn(c)>e+1;let l=O.filter(j);let h=l.map(c=>({a:c,low:bE,high:1,zoom:bE}));for(let k=0;k<6;k++){for(let{a:c,zoom:i}of h)c.style.zoom=i;h=h.map(({a:c,low:d,high:f,zoom:i})=>{[d,f]=j(c)?[d,i]:[i,f];return{a:c,low:d,high:f,zoom:(d+f)/2}})}for(let{a:c,low:d}of h)c.style.zoom=d;if(!B)for(let c of l.filter(j))em(c,e/bE);let p=O.map(c=>{let o=Math.max(e-bn(c),0)/2/af(c);return a.center||c.matches(".center")?`${o}px`:""});O.forEach((c,m)=>c.style.top=p[m])}
function em(a,c){let[b]=j("pre code",a).sort((e,f)=>f.offsetHeight-e.offsetHeight);let d=b?b.offsetHeight-a.scrollHeight+c:0;if(d>c/4)a.style.setProperty("--deckc-code-max-height",`${d}px`);else g(a,"r-scrolls",!0)}
function eD(d,f,g){for(let a of j(":scope > :is(.r-stretch, .stretch)",d)){a.style.height="0px";let h=g-d.scrollHeight;let[e,c]=[a.naturalWidth||a.videoWidth,a.naturalHeight||a.videoHeight];let b=e&&c&&Math.min(f/e,h/c);C(a,{width:`${b?e*b:f}px`,height:`${b?c*b:h}px`})}for(let a of j(".r-fit-text",d)){a.style.fontSize="100px";a.style.fontSize=`${Q(100*f/a.scrollWidth,24,g*0.8)}px`}}
function da({target:a}){let b=aF(a);if(b)b.j=null;aB()}
let s=f("div","backgrounds",d);
let aT=null;
function dH(){s.replaceChildren();for(let a of h){cf(a,s);for(let b of a.c){if(a.e)cf(b,a.d);else b.d=a.d}}for(let a of h)for(let c of[a,...a.c])cs(c)}
function cf(a,b){a.d=f("div","",b);f("div","slide-background-content",a.d);dq(a)}
let cp=a=>/^(https?:|file:|\/\/)|\.(svg|png|jpe?g|gif|bmp|webp|avif)([?#\s]|$)/i.test(a);
function dq({a:d,d:b}){let a=d.dataset;let f=d.className.replace(/\b(past|present|future|has-(dark|light)-background)\b/g,"");b.className=`slide-background ${f}`.trim();b.style.background=cp(a.background)?"":a.background??"";if(a.backgroundColor)b.style.backgroundColor=a.backgroundColor;if(a.backgroundGradient)b.style.backgroundImage=a.backgroundGradient;C(b.firstChild,{backgroundSize:a.backgroundSize??"",backgroundPosition:a.backgroundPosition??"",backgroundRepeat:a.backgroundRepeat??"",opacity:a.backgroundOpacity??"",});let e=Object.keys(a).filter(c=>/^background/.test(c));m(b,{"data-loaded":null,"data-background-size":a.backgroundSize,"data-transition":a.backgroundTransition,"data-background-hash":e.map(c=>c+a[c]).join()||null,})}
function cs({a:a,d:d}){let{background:j,backgroundColor:e}=a.dataset;let h=j||e?getComputedStyle(d).backgroundColor:"";let[k,i,f,b=1]=h.match(/[\d.]+/g)?.map(Number)??[0,0,0,0];let c=k*299+i*587+f*114<128000;g(a,"has-dark-background",b&&c);g(a,"has-light-background",b&&!c)}
let dI=a=>`url("${a.trim().replace(/["\\\n]/g,"\\$&")}")`;
let cg=a=>az(a).map(dI).join();
function cw({a:l,d:a}){if(a.dataset.loaded)return;let{background:h,backgroundImage:j,backgroundVideo:e,backgroundIframe:d,...c}=l.dataset;let b=a.firstChild;let g=j??(cp(h)?h:"");a.dataset.loaded=!0;if(g)b.style.backgroundImage=cg(g);if(e){let i=f("video","",b,{muted:"backgroundVideoMuted"in c||am()});m(i,{playsinline:!0,loop:"backgroundVideoLoop"in c});for(let n of az(e))f("source","",i,{src:n})}if(d){let k=f("iframe","",b);m(k,{"data-src":d,"data-preload":c.preload,allowfullscreen:!0})}}
function er(){let{d:a,a:b,b:k}=c;let j=b.matches(".has-dark-background, .has-light-background")?b:k.a;for(let f of["has-dark-background","has-light-background"])g(d,f,j.matches(`.${f}`));g(d,"r-background-interactive","backgroundInteractive"in b.dataset);eO();if(a===aT)return;let{backgroundHash:e}=a.dataset;let h=e&&e===aT?.dataset.backgroundHash;g(s,"no-transition",h);let i=h&&aT.querySelector("video");if(i)a.firstChild.replaceChildren(i);aT=a}
function dL(a,b){let c=a instanceof Element?A.get(a):b===undefined?h[a]:h[a]?.c[b];return c?.d}
function eO(){let b=a.parallaxBackgroundImage;if(g(d,"has-parallax-background",b)){if(s.dataset.image!==b)s.style.backgroundImage=cg(b);s.dataset.image=b;C(s,{backgroundSize:a.parallaxBackgroundSize,backgroundRepeat:a.parallaxBackgroundRepeat,});let[i,k=i]=getComputedStyle(s).backgroundSize.split(" ").map(parseFloat);let f=(j,m,{length:e},l)=>-l*(j??(e>1?m/(e-1):0));let n=f(a.parallaxBackgroundHorizontal,i-q.width,h,c.h);let o=f(a.parallaxBackgroundVertical,k-q.height,c.b.c,c.v);s.style.backgroundPosition=a.parallaxBackgroundPosition||`${n}px ${o}px`}}
let cE=f("div","slide-number",d);
function dY({a:g,b:f,h:d,v:i,i:e,g:c}){let b=a.slideNumber;if(typeof b==="function")return[b(g)].flat();if(/^c/.test(b)||h.length<2){return b==="c/t"?[e+Number(c),"/",aH()]:[e+Number(c)]}return f.e?[d+1,b==="h/v"?"/":".",i+1]:[d+1]}
function cF(b){let a=f("a","",null,{href:`#${aG(b.a)}`});let d=["slide-number-a","slide-number-delimiter","slide-number-b"];dY(b).forEach((e,c)=>f("span",d[c],a,{textContent:e}));return a}
let eM=()=>a.slideNumber&&cE.replaceChildren(cF(c));
let al=f("aside","controls",d);
let aK={left:x,right:J,up:u,down:t,prev:I,next:H};
let cA=[];
for(let[b,a]of[["left","previous"],["right","next"],["up","above"],["down","below"]]){f("div","controls-arrow",aj(`navigate-${b}`,al,`${a} slide`))}
k(al,"mousedown",a=>a.preventDefault());
k(d,"click",c=>{let e=c.target.closest?.("[class*=navigate-], .enter-fullscreen");if(!e)return;aX();let b=Object.keys(aK).find(f=>e.classList.contains(`navigate-${f}`));if(!b)return cl();c.preventDefault();(a.navigationMode==="linear"&&{left:I,right:H}[b]||aK[b])()});
function dK(){movers:cA=Object.keys(aK).flatMap(a=>j(`.navigate-${a}`,d).map(b=>[b,a]))}
function eJ(){let h=ai();let f=ah();let[j,e]=c.b.e?["up","down"]:["left","right"];let i={[j]:f.prev,[e]:f.next};let{left:x,right:J,up:u,down:t}=h;let k={...h,prev:f.prev||x||u,next:f.next||J||t};for(let[d,b]of cA){d.disabled=!g(d,"enabled",k[b]||i[b]);g(d,"fragmented",i[b]);g(d,"highlight",a.controlsTutorial&&h[b]&&(b==="down"?!Z.v:b==="right"&&!Z.h&&!c.v))}}
let bA=f("span","",f("div","progress",d));
let bc=()=>l.filter(b=>b.g);
let aH=()=>l.length&&l.at(-1).i+Number(l.at(-1).g);
let dN=b=>{let a=b?A.get(b):c;return(a?.c?.[0]??a)?.i??0};
function bk(){let b=aH();let a=j(".fragment",c.a);let d=a.length&&a.filter(an).length/a.length*0.9;return b>1?Math.min((c.i+d)/(b-1),1):0}
let eP=()=>{bA.style.transform=`scaleX(${bk()})`};
let bY=b=>new Set([b.a,b.d,b.b.d]);
let cN=a=>a.matches("video, audio, iframe")?[a]:j("video, audio, iframe",a);
let cR=b=>a.preloadIframes??b.hasAttribute("data-preload");
let cO=b=>a.autoPlayMedia??b.matches("[data-autoplay], .slide-background *");
function bt(b){cw(b);cw(b.b);for(let c of bY(b)){for(let a of j("[data-src]",c))if(a.tagName!=="IFRAME"||cR(a))de(a);for(let d of j("[data-deckc-same]",c))eq(d)}}
function bN(b){for(let a of bY(b))j(":not(img)[data-lazy-loaded]",a).forEach(cj)}
function de(a){m(a,{src:a.dataset.src,"data-src":null,"data-lazy-loaded":""});if(a.matches("source"))a.parentNode.load?.()}
function cj(a){if(a.dataset.lazyLoaded===undefined)return;m(a,{"data-src":a.getAttribute("src"),src:null,"data-lazy-loaded":null});if(a.matches("source"))a.parentNode.load?.()}
function as(b){if(am())return;for(let c of[b,A.get(b)?.d]){for(let a of c?cN(c):[]){if(a.closest(".fragment:not(.visible)"))continue;if(a.tagName==="IFRAME")ez(a);else if(cO(a))ec(a)}}}
function ec(a){a.play().catch(()=>{if(a.muted||!a.paused)return;a.muted=!0;a.play().catch(()=>{});let b=aj("r-overlay-button r-media-play-button",d,"Sound",()=>{a.muted=!1;b.remove()});b.textContent="🔊"})}
let bK=(a,b)=>cO(a)&&a.contentWindow?.postMessage(`slide:${b}`,"*");
function ez(b){if(b.dataset.src!==undefined)de(b);b.onload=()=>{if(!b.closest(".present"))return;if(a.preventIframeAutoFocus&&document.activeElement===b)b.blur();bK(b,"start")};bK(b,"start")}
function bH(b){for(let a of j(".r-media-play-button",d))a.remove();for(let c of[b,A.get(b)?.d]){for(let a of c?cN(c):[]){if(a.dataset.ignore!==undefined)continue;if(a.tagName!=="IFRAME")a.pause();else if(cR(a))bK(a,"stop");else cj(a)}}}
k(i,"click",b=>{let a=b.target.closest?.("[data-deckc-card]");if(!a||b.metaKey||b.ctrlKey||!/^https:/.test(a.dataset.deckcCard))return;b.preventDefault();let c=f("iframe","",null,{title:a.textContent.trim()});C(c,{width:`${a.offsetWidth}px`,height:`${a.offsetHeight}px`});a.replaceWith(m(c,{src:a.dataset.deckcCard,sandbox:"allow-scripts allow-same-origin allow-presentation allow-popups",referrerpolicy:"strict-origin-when-cross-origin",allow:"autoplay; fullscreen; picture-in-picture",allowfullscreen:!0,"data-lazy-loaded":"",}))});
let cD=f("div","speaker-notes",d,{tabIndex:0});
m(cD,{"data-prevent-swipe":!0,"data-layout":"inline"});
function bu(d){let c=d.querySelector(".current-fragment");let b=c?.matches("[data-notes], :has(aside.notes)")?c:d;let{notes:e}=b.dataset;if(e!==undefined)return[f("p","",null,{textContent:e,style:"white-space: pre-line"})];let g=j("aside.notes",b).filter(a=>b===c||!a.closest(".fragment"));return g.flatMap(a=>[...a.cloneNode(!0).childNodes])}
function eL(){if(a.showNotes)cD.replaceChildren(...bu(c.a))}
let E=!1;
let bw=f("div","pause-overlay",d);
function ad(e=!E){if(e===E||(e&&!a.pause))return;E=e;g(d,"paused",e);n(e?"paused":"resumed");aE();ds()}
k(bw,"click",()=>ad(!1));
let eC=m(f("div","aria-status",d),{"aria-live":"polite","aria-atomic":"true"});
function dl(a){if(a.nodeType===Node.TEXT_NODE)return a.data;if(a.nodeType!==Node.ELEMENT_NODE)return"";if(a.matches("aside.notes, style, script, .fragment:not(.visible)"))return"";let b=a.alt??[...a.childNodes].map(dl).join("");let c=/^(img|p|li|h\d|t[dh]|d[dt]|pre|div|blockquote|figcaption)$/i.test(a.tagName);return c&&/[^\s.!?:;]\s*$/.test(b)?`${b.trimEnd()}. `:b}
let bV=0;
function bU(...a){cancelAnimationFrame(bV);bV=requestAnimationFrame(()=>{eC.textContent=a.map(dl).join(" ").replace(/\s+/g," ").trim()})}
let bD=0;
let P=0;
let V=!1;
let aa=null;
function ew(){let{a:e,b:g}=c;let f=e.querySelector(".current-fragment")??e.querySelector(".fragment");let i=[f,e,g.a].map(d=>F(d?.dataset.autoslide)).find(b=>b>0);let b=a.autoSlide===!1?0:i??Number(a.autoSlide);let k=f?[]:j("video[data-autoplay], audio[data-autoplay]",e).map(d=>d.duration*1000/d.playbackRate+1000).filter(h=>h>b);return b&&Math.max(b,...k)}
let bX=()=>cq()&&!ah().next&&!a.loop;
function aE(){clearTimeout(bD);if(!c)return;P=ew();let b=!P||V||E||o||B||bX();es(!b);if(b)return;bD=setTimeout(()=>{if(typeof a.autoSlideMethod==="function")a.autoSlideMethod();else H();aE()},P)}
let dS=()=>Boolean(P&&!V);
function au(e=V){if(e!==V)return;V=!e;if(P)n(e?"autoslideresumed":"autoslidepaused");aE()}
let aX=()=>a.autoSlideStoppable&&P&&au(!1);
function es(c){aa?.remove();aa=P&&a.autoSlideStoppable?f("canvas","playback",d):null;if(!aa)return;g(aa,"running",c);aa.style.animationDuration=`${P}ms`;aa.onclick=()=>{if(!bX())return au();V=!1;b(0,0)}}
let el=new RegExp("^(|ready|paused|resumed|resize|sync|visible|hidden|callback|click|keydown|(before)?slidechanged?|slidesync|"+"slidetransitionend|(fragment|overview)(shown|hidden)|auto(animate|slide(paused|resumed))|pdf-ready|print-pdf|showhelp|"+"closeoverlay|preview(iframe|image|video)|reveal(-full-page|-viewport|-scroll|-print)?)$");
let dy=b=>new Set([b?.b.a,b?.a].flatMap(a=>a?.dataset.state?.split(/\s+/)??[]).filter(c=>!el.test(c)));
function ca(e,f){let[b,a]=[dy(e),dy(f)];if(b.size||a.size)for(let{classList:c}of[document.documentElement,z()]){c.remove(...b);c.add(...a)}for(let d of a)if(!b.has(d))n(d)}
function bl(){let{indexh:a,indexv:b}=ab();return{indexh:a,indexv:b,indexf:S(),paused:E,overview:o,...y?.fields}}
function ep(a){if(typeof a!=="object"||!a)return;b(a.indexh,a.indexv,a.indexf);ad(String(a.paused)==="true");L(String(a.overview)==="true");eo(a)}
function bC(j){let[c="",...g]=j.replace(/^#?\/?/,"").split("/");let d=e=>/^\d+$/.test(e)?Number(e):undefined;if(c&&d(c)===undefined){let b=dj(c);return b&&{slide:b,f:d(g[0])}}let i=e=>Math.max((d(e)??0)-(a.hashOneBasedIndex?1:0),0);let f=h[i(c)]??h.at(-1);return f&&{slide:f.c[i(g[0])]??f.c[0],f:d(g[1])}}
function dj(b){let a=b;try{name:a=decodeURIComponent(b)}catch{}let c=e=>i.querySelector(`[id="${CSS.escape(e)}"], [data-id="${CSS.escape(e)}"]`);let d=aF(c(a)??c(`u-${a}`));return d?.c?.[0]??d}
function ei(){let{slide:a,f:d}=bC(location.hash)??{};if(a&&(a!==c||(d!==undefined&&d!==S())))b(a.h,a.v,d)}
function aG(e=c?.a){let{h:d,v:h=0,f:g}=bj(e);let f=a.fragmentInURL&&g>=0?`/${g}`:"";if(e?.id)return`/${encodeURIComponent(e.id)}${f}`;let b=a.hashOneBasedIndex?1:0;return h||f?`/${d+b}/${h+b}${f}`:d?`/${d+b}`:"/"}
let ay=null;
let cv=0;
let bs=0;
function bP(){clearTimeout(bs);if(!aP||!(a.history||a.hash))return;let b=aG();let d=location.hash||"#/";if(a.history&&ay&&ay!==c){if(d!==`#${b}`)history.pushState(null,"",`#${b}`)}else if(d!==`#${b}`){let e=1000-(Date.now()-cv);if(e>0){laterWrite:bs=setTimeout(bP,e);return}cv=Date.now();history.replaceState(history.state,"",b==="/"?location.pathname+location.search:`#${b}`)}ay=c;if(Boolean(history.state?.overview)!==o)history.replaceState({overview:o},"")}
let y=null;
function cI(c,h){R();let e=document.activeElement;let i={role:"dialog",ariaModal:"true",ariaLabel:c};let a=f("div",`r-overlay r-overlay-${c}`,d,i);let b=aj("r-overlay-button r-overlay-close",a,"close",R);b.textContent="×";a.addEventListener("click",g=>g.target.matches(".r-overlay, .r-overlay-viewport")&&R());y={box:a,fields:h,before:e};b.focus({preventScroll:!0});return f("div","r-overlay-viewport",a)}
function R(){if(!y)return;let{box:b,before:a}=y;y=null;b.remove();a?.focus?.({preventScroll:!0});n("closeoverlay")}
function bL(e=!y?.box.matches(".r-overlay-help")){if(!e)return R();let k=f("table","",cI("help"));let i=[...aD.values()].filter(({key:b,description:c})=>b&&c);let j=ct.filter(([,,,,g])=>!g||a[g]).map(([,b,d])=>[b,d]);for(let[b,d]of[...j,...i.map(({key:b,description:c})=>[b,c]),...df]){let h=f("tr","",k);f("th","",h,{textContent:b,scope:"row"});f("td","",h,{textContent:d})}n("showhelp")}
let cU={Iframe:"iframe",Image:"img",Video:"video"};
function aL(a,c,v="scale-down"){if(!/^(https?:|about:blank$|data:(image|video)\/|[^:]*$)/i.test(c))return;let e=cI("preview",{[`preview${a}`]:c,previewFit:v});let{dataset:d}=y.box;let b=f(cU[a],"",e);d.state="loading";b.onload=b.onloadeddata=()=>{d.state="loaded"};b.onerror=()=>{d.state="error"};b.style.objectFit=v;if(a==="Iframe")m(b,{sandbox:"allow-scripts allow-same-origin allow-popups",allowfullscreen:!0});m(b,{src:c,alt:"",controls:a==="Video",autoplay:a==="Video"});n(`preview${a.toLowerCase()}`,{url:c})}
let by=a=>aL("Iframe",a);
let cT=(a,v)=>aL("Image",a,v);
let cV=(a,v)=>aL("Video",a,v);
function eo(b){let a=Object.keys(cU).find(d=>b[`preview${d}`]);let c=b[`preview${a}`];if(y?.fields&&c===y.fields[`preview${a}`])return;if(a)aL(a,c,b.previewFit);else if(y?.fields)R()}
k(i,"click",c=>{let b=c.target.closest?.("[data-preview-image], [data-preview-video], [data-preview-link], a[href]");if(!b||o||c.metaKey||c.ctrlKey||c.shiftKey)return;let{previewImage:e,previewVideo:g,previewLink:h,previewFit:v}=b.dataset;let f=b.currentSrc||b.href;let d=h??(a.previewLinks&&/^https?:/.test(b.href)?"":"false");if(e!==undefined)cT(az(e)[0]||f,v);else if(g!==undefined)cV(az(g)[0]||f,v);else if(d!=="false")by(/^(true)?$/.test(d)?b.href:d);else return;c.preventDefault()});
let o=!1;
let cn=70;
function L(e=!o){if(e===o||B||p||(e&&!a.overview))return;o=e;g(d,"overview",e);g(d,"overview-deactivating",!e);setTimeout(()=>g(d,"overview-deactivating",!1),1);if(e)i.prepend(s);else i.after(s);aq();aJ();if(!e){for(let b of j("section, .slide-background",d))b.style.transform="";for(let b of j("[data-index-h]",i))m(b,{"data-index-h":null,"data-index-v":null})}aB();ap();ac();n(e?"overviewshown":"overviewhidden",ab())}
let dp=()=>{let{width:c,height:b}=X();return[(c+cn)*(a.rtl?-1:1),b+cn]};
function ea(){if(!o)return"";let[b,d]=dp();let a=Math.max(150/Math.min(q.width,q.height),0.2);return`scale(${a}) translate(${-c.h*b}px, ${-c.v*d}px)`}
function eN(){if(!o)return;let[i,j]=dp();for(let b of G){let{b:c,a:k,h:d,v:e}=b;for(let[a,f,g]of[[c,d*i,0],...c.e?[[b,0,e*j]]:[]]){let h=af(a.a);a.a.style.transform=`translate(${f/h}px, ${g/h}px)`;a.d.style.transform=`translate(${f}px, ${g}px)`;m(a.a,{"data-index-h":d,"data-index-v":a===b||!c.e?e:null,inert:null})}}}
k(i,"click",c=>{let a=o&&aF(c.target);if(!a||a.c)return;c.preventDefault();c.stopPropagation();b(a.h,a.v);L(!1)},!0);
let w=null;
let bM=(e=!w)=>aV(e&&a.jumpToSlide,"Jump to slide",()=>{let{input:f,before:c}=w;let d=et(f.value.trim());if(d)b(d.h,d.v);else b(c.indexh,c.indexv,c.indexf)});
let eF=(e=!w)=>aV(e,"Search",d=>{let f=w.input.value.trim();let g=l.indexOf(c)+(d?1:0);let h=[...l.slice(g),...l.slice(0,g)];let a=f&&(d?.shiftKey?h.reverse().slice(1):h).find(b=>ce(b,f));if(!a)return;b(a.h,a.v);dQ(a.a,f.toLowerCase());return Boolean(d)});
function aV(e,j,i){CSS.highlights?.delete("deckc-search");clearTimeout(w?.timer);w?.box.remove();w=null;if(!e)return;let h=f("div","jump-to-slide",d);let a=f("input","jump-to-slide-input",h,{type:"text",placeholder:j,ariaLabel:j});w={box:h,input:a,before:bl(),timer:0};a.addEventListener("input",()=>{clearTimeout(w.timer);w.timer=setTimeout(i,200)});a.addEventListener("keydown",c=>{let{before:g}=w;c.stopPropagation();clearTimeout(w.timer);if(c.keyCode===27)b(g.indexh,g.indexv,g.indexf);if(c.keyCode===13?!i(c):c.keyCode===27)aV(!1)});a.addEventListener("blur",()=>setTimeout(()=>w?.input===a&&aV(!1),1));a.focus()}
function et(d){let[,c,e=1]=/^(\d+)(?:[./](\d+))?$/.exec(d)??[];if(c&&/^c/.test(a.slideNumber))return bc()[c-1];return c?h[c-1]?.c[e-1]:d&&(dj(d)??l.find(b=>ce(b,d)))}
let ce=({a:a},b)=>a.textContent.toLowerCase().includes(b.toLowerCase());
function dQ(g,d){if(!CSS.highlights)return;let c=[];let e=document.createTreeWalker(g,NodeFilter.SHOW_TEXT);while(e.nextNode()){let b=e.currentNode;for(let a=-1;(a=b.data.toLowerCase().indexOf(d,a+1))>=0;){let f=a+d.length;c.push(new StaticRange({startContainer:b,startOffset:a,endContainer:b,endOffset:f}))}}CSS.highlights.set("deckc-search",new Highlight(...c))}
let dZ=()=>!o&&(a.navigationMode==="linear"||h.length<2||!d.classList.contains("has-vertical-slides"));
function aC(d,f,e,a){let c={skipFragments:a.altKey};if(a.shiftKey)b(...e());else if(dZ())(d>0?H:I)(c);else f(c)}
let bT=()=>a.rtl?-1:1;
let cu=()=>[h.length-1];
let dU=()=>[c.h,c.b.c.length-1];
let ct=[[[32,78,34],"N, Space, Page Down","Next slide",a=>{if(a.keyCode===32&&o)L(!1);let d=a.keyCode===32&&a.shiftKey?I:H;if(a.keyCode!==34||!aR(1))d({skipFragments:a.altKey})}],[[80,33],"P, Shift Space, Page Up","Previous slide",a=>{if(a.keyCode!==33||!aR(-1))I({skipFragments:a.altKey})}],[[37,72],"←, H","Left",a=>aC(-bT(),x,()=>[0],a)],[[39,76],"→, L","Right",a=>aC(bT(),J,cu,a)],[[38,75],"↑, K","Up",a=>aR(-1)||aC(-1,u,()=>[c.h,0],a)],[[40,74],"↓, J","Down",a=>aR(1)||aC(1,t,dU,a)],[[],"Alt ← ↑ → ↓","Without fragments"],[[],"Shift ← ↑ → ↓","First or last slide"],[[36],"Home","First slide",()=>b(0)],[[35],"End","Last slide",()=>b(...cu())],[[66,86,190,191,58,59],"B, V, .","Pause",()=>ad(),"pause"],[[70],"F","Full screen",cl],[[27,79],"Esc, O","Slide overview",()=>L(),"overview"],[[71],"G","Jump to slide",()=>bM(!0),"jumpToSlide"],[[],"Ctrl Shift F","Search"],[[83],"S","Speaker view",cJ],[[65],"A","Start or stop auto-slide",()=>au(),"autoSlideStoppable"],[[63,112],"?, F1","Help",()=>bL(),"help"],];
let aD=new Map();
let df=new Map();
let dA=(a,b)=>aD.set(a.keyCode??a,{...a,action:b});
let eG=a=>cH({keyCode:a});
let bp={...aK,togglePause:ad,toggleOverview:L,toggleHelp:bL,toggleAutoSlide:au,toggleJumpToSlide:bM,nextFragment:cC,prevFragment:cS,};
function dz(b){let c=(typeof a.keyboard==="object"&&a.keyboard[b])||aD.get(b)?.action;if(typeof c==="function")return c;if(Object.hasOwn(bp,c))return()=>bp[c]();if(y&&(b===27||b===67))return R;let[,,,e,d]=ct.find(([f])=>f.includes(b))??[];return d&&!a[d]?undefined:e}
function cH(d){let{keyCode:j,shiftKey:g,ctrlKey:i,metaKey:k}=d;let f=a.keyboardCondition;let b=g&&j===191?63:j;let e=document.activeElement;if(!c||B||!a.keyboard)return;if(e?.isContentEditable||e?.matches("input, textarea, select, .speaker-notes, .speaker-notes *"))return;if(i&&g&&b===70){eF(!0);return d.preventDefault()}if(i||k||(g&&![32,37,38,39,40,63,78,80].includes(b)))return;if(b===32&&e?.matches("button, summary, video, audio"))return;if(typeof f==="function"?f(d)===!1:f==="focused"&&!bh)return;if(E&&![66,86,190,191,112].includes(b))return;if(y&&![27,70,67,66,190].includes(b))return;aX();let h=dz(b);if(!h)return;h(d);d.preventDefault?.()}
k(document,"keydown",cH);
let aw=null;
k(d,"touchstart",b=>{let e=b.target.closest?.("[data-prevent-swipe], video[controls], audio[controls], .r-overlay");let c=b.touches.length===1&&(window.visualViewport?.scale??1)<1.01;aw=a.touch&&c&&!e?b.touches[0]:null},{passive:!0});
k(d,"touchmove",b=>{if(!aw||b.touches.length!==1)return;let[c,e]=[b.touches[0].clientX-aw.clientX,b.touches[0].clientY-aw.clientY];if(Math.max(Math.abs(c),Math.abs(e))<40)return;let g=Math.abs(c)>Math.abs(e)?c<0!==a.rtl:e<0;let h=ai({includeFragments:!0});let f=g?H:I;if(Math.abs(c)<=Math.abs(e)){if(p||dk()||!(g?h.down:h.up))return;if(a.navigationMode!=="linear")f=g?t:u}else if(!p&&a.navigationMode!=="linear")f=c<0?J:x;aw=null;aX();f();if(b.cancelable)b.preventDefault()},{passive:!1});
let dx=0;
k(d,"wheel",b=>{if(!a.mouseWheel||p||Date.now()-dx<1000)return;dx=Date.now();(b.deltaY+b.deltaX>0?H:I)()},{passive:!0});
let ch=0;
function dg(){d.style.cursor="";clearTimeout(ch);if(a.hideInactiveCursor)ch=setTimeout(()=>{d.style.cursor="none"},a.hideCursorTime)}
k(document,"mousemove mousedown",dg);
k(bA.parentNode,"click",g=>{let f=g.clientX/d.offsetWidth;let e=bc();let{h:h,v:i}=e[Math.floor((a.rtl?1-f:f)*e.length)]??c;aX();b(h,i)});
k(i,"click",c=>{let d=c.target.closest?.("a[href^='#']");let{slide:a,f:e}=(d&&bC(d.getAttribute("href")))||{};if(!a)return;c.preventDefault();b(a.h,a.v,e)});
let bh=!1;
k(document,"pointerdown",a=>{focused:bh=g(d,"focused",d.contains(a.target))});
function cl(){let b=a.embedded?z():document.documentElement;(document.fullscreenElement?document.exitFullscreen():b.requestFullscreen())?.catch(()=>{})}
let dk=()=>c.a.matches(".r-scrolls");
function aR(b){let{a:a}=c;let d=b>0?a.scrollHeight-a.clientHeight-a.scrollTop:a.scrollTop;if(o||!dk()||d<2)return!1;a.scrollBy({top:b*a.clientHeight*0.8,"behavior":cB()?"auto":"smooth"});return!0}
let ag=new CSSStyleSheet();
let dD=0;
function bB(d,e){let[b,c]=[d.dataset,e.dataset];let f=d.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING?c:b;return a.autoAnimate&&b.autoAnimate!==undefined&&c.autoAnimate!==undefined&&b.autoAnimateId===c.autoAnimateId&&f.autoAnimateRestart===undefined}
function ee(a,b){if(!bB(a,b))return null;g(i,"disable-slide-transitions",!0);return()=>{dF(a,b);setTimeout(()=>g(i,"disable-slide-transitions",!1))}}
function cc(){ag.replaceSync("");for(let a of j("[data-auto-animate-target]",i))delete a.dataset.autoAnimateTarget;for(let b of j("[data-auto-animate]",i))b.dataset.autoAnimate=""}
function dF(d,b){cc();bS(ag);let{autoAnimateDuration:h,autoAnimateEasing:i,autoAnimateUnmatched:j,autoAnimateMatcher:f}=a;let c=dt(b,{duration:h,delay:0,easing:i});let g=typeof f==="function"?f(d,b):dC(d,b);for(let e of g)dB(e,c,`${++dD}`);if(j&&b.dataset.autoAnimateUnmatched!=="false"){let o=new Set(g.map(e=>e.to));for(let m of dw(b,o))m.dataset.autoAnimateTarget="unmatched";let[l,k]=[c.duration*0.8,c.duration*0.2+c.delay];bR("unmatched","opacity: 0 !important",`opacity ${l}s ease ${k}s`)}b.dataset.autoAnimate="pending";n("autoanimate",{fromSlide:d,toSlide:b,sheet:ag});void b.offsetWidth;requestAnimationFrame(()=>{if(b.dataset.autoAnimate)b.dataset.autoAnimate="running"})}
function bR(b,ar,c){let a=`[data-auto-animate-target="${b}"]`;ag.insertRule(`[data-auto-animate=pending] ${a} { transition: none; ${ar} }`);ag.insertRule(`[data-auto-animate=running] ${a} { transition: ${c} }`)}
function dt({dataset:a},b){return{duration:Number(a.autoAnimateDuration??b.duration),delay:Number(a.autoAnimateDelay??b.delay),easing:a.autoAnimateEasing??b.easing,}}
let dX=[["[data-id]",a=>a.dataset.id],["h1, h2, h3, h4, h5, h6, p, li, pre",a=>a.textContent],["img, video, iframe",a=>a.getAttribute("src")??a.dataset.src],[".hljs-ln-line",a=>a.textContent.trim()],];
function dC(k,o){let g=[];let d=new Set();for(let[m,f]of dX){let e=l=>j(m,l).filter(a=>!d.has(a)&&!a.closest("aside.notes"));let n=e(o);for(let b of e(k)){let h=f(b);let i=a=>!d.has(a)&&a.tagName===b.tagName&&f(a)===h;let c=h&&n.find(i);if(!c)continue;d.add(b).add(c);g.push({from:b,to:c})}}return g}
let dw=(c,b)=>[...c.children].flatMap(a=>{if(b.has(a)||a.matches("aside.notes"))return[];return[...b].some(d=>a.contains(d))?dw(a,b):[a]});
function dB({from:f,to:c,options:t},u,h){let{duration:n,delay:m,easing:o}=dt(c,{...u,...t});let[d,e]=[f,c].map(s=>s.getBoundingClientRect());let[g,l]=[getComputedStyle(f),getComputedStyle(c)];let i=a.autoAnimateStyles.map(b=>b.property??b).filter(b=>g.getPropertyValue(b)!==l.getPropertyValue(b)).map(b=>`${b}: ${g.getPropertyValue(b)} !important;`);let q=/^(H\d|P|LI|PRE|TR|TD|SPAN|CODE)$/.test(c.tagName);let p=q?[1,1]:[d.width/e.width||1,d.height/e.height||1];let k=r*af(aF(c).a);let j=`translate(${(d.x-e.x)/k}px, ${(d.y-e.y)/k}px) scale(${p})`;if(j!=="translate(0px, 0px) scale(1,1)")i.push(`transform: ${j} !important; transform-origin: 0 0;`);f.dataset.autoAnimateTarget="";c.dataset.autoAnimateTarget=h;bR(h,i.join(" "),`all ${n}s ${o} ${m}s`)}
let dP=(e,b)=>e.split(",").some(d=>{let[a,c=a]=d.split("-").map(Number);return b>=a&&b<=c});
function ef(){for(let a of j("pre code[data-line-numbers]:not([data-deckc-step])",i)){let b=F(a.dataset.fragmentIndex);g(a.parentNode,"code-wrapper",!0);a.dataset.lineNumbers.split("|").slice(1).forEach((e,c)=>{let d=f("span","fragment code-step",a.parentNode);if(b!==undefined)d.dataset.fragmentIndex=b+c});cy(a,0)}}
function bO(c){for(let a of j("[data-deckc-step]",c)){let b=j(".code-step.visible",a.parentNode).length;if(b!==Number(a.dataset.deckcStep))cy(a,b)}}
function cy(a,d){let l=a.dataset.lineNumbers.split("|")[d]??"";let ar=F(a.dataset.lnStartFrom)??1;let b=j(".hljs-ln-line",a).filter((k,f)=>g(k,"highlight-line",dP(l,f+ar)));a.dataset.deckcStep=d;g(a,"has-highlights",b.length);if(!b.length||a.scrollHeight<=a.clientHeight)return;let[e,h,c]=[b[0],b.at(-1),a].map(i=>i.getBoundingClientRect());let n=c.height/a.offsetHeight||1;let m=(e.top+h.bottom-c.top-c.bottom)/2/n;a.scrollBy({top:m,"behavior":cB()?"auto":"smooth"})}
function dm(f){aq();aJ();for(let b of l){let{a:e,d:a,b:c}=b;let d=f(b);if(c.e){d.append(c.d.cloneNode());d.lastChild.append(c.d.firstChild.cloneNode(!0))}d.append(a,e)}for(let{a:e,d:a,e:i}of h)if(i)[e,a].forEach(g=>g.remove())}
function co(f){for(let{a:d,d:a,e:g,c:c}of h){if(g){d.append(...c.map(b=>b.a));a.append(...c.map(b=>b.d))}i.append(d);s.append(a)}for(let e of f)e.remove();for(let b of l){b.j=null;C(b.a,{width:"",left:"",top:"",zoom:"",transform:"",transformOrigin:""})}aJ();aq()}
let B=!1;
let aM=null;
let cK=new CSSStyleSheet();
function cL(){let{width:c,height:b}=X(960/(1-a.margin),700/(1-a.margin));let[f,e]=[c,b].map(d=>Math.floor(d*(1+a.margin)));return{width:c,height:b,pageWidth:f,pageHeight:e}}
function en(){let{pageWidth:c,pageHeight:b}=cL();let[d,e]=[c,b].map(a=>`${Math.ceil(a*0.75)}pt`);cK.replaceSync(`@page { size: ${d} ${e}; margin: 0 }`);bS(cK)}
function dd(e){printing:B=e;for(let a of[document.documentElement,document.body]){g(a,"print-pdf",e);g(a,"reveal-print",e)}}
function cx(r){let{width:s,height:t,pageWidth:o,pageHeight:n}=cL();let p=[];let y=(D,F)=>`${100*D/F}%`;let w=()=>{let h=f("div","pdf-page",i);p.push(h);C(h,{width:`${o}px`,height:`${n+a.pdfPageHeightOffset}px`});return h};dd(!0);dm(w);let k={width:y(s,o),left:y((o-s)/2,o)};for(let{a:e}of l)C(e,k);v(l,s,t);l.forEach((b,B)=>{let{a:e}=b;let h=p[B];let H=af(e);ao(b,"present");let E=Q(Math.ceil((bn(e)-1)/n),1,a.pdfMaxPagesPerSlide);h.style.height=`${n*E+a.pdfPageHeightOffset}px`;e.style.top=`${(parseFloat(e.style.top)||0)+(n-t)/2/H}px`;if(a.slideNumber&&a.showSlideNumber!=="speaker"){f("div","slide-number slide-number-pdf",h).append(cF(b))}for(let m of j(":scope > :is(.r-header, .r-footer, .r-logo)",d))h.append(m.cloneNode(!0));dc(e,!r);let c=h;let G=r?K(e):[];G.forEach((I,z)=>{c.after(c.cloneNode(!0));c=c.nextSibling;p.push(c);K(c).forEach((A,u)=>A.forEach(m=>{g(m,"visible",u<=z);g(m,"current-fragment",u===z)}));bO(c)});if(!r)bO(e);let x=a.showNotes?bu(e):[];if(!x.length)return;let q=a.showNotes==="separate-page";if(q)c.after(w());let k=f("div","speaker-notes speaker-notes-pdf",q?c.nextSibling:c);k.dataset.layout=q?"separate-page":"inline";k.append(...x)});return p}
function cW(){if(W)return;cx(a.pdfSeparateFragments);requestAnimationFrame(()=>n("pdf-ready"))}
k(window,"beforeprint",()=>{if(!c||B||a.embedded)return;let b=p;L(!1);ae(!1);aM={scrolled:b,pages:cx(!1)}});
k(window,"afterprint",()=>{if(!aM)return;let{scrolled:b,pages:a}=aM;aM=null;dd(!1);co(a);M(!0);ap();ae(b)});
let p=!1;
let N=[];
let aQ=null;
let aO=!1;
function ae(e=!p){if(e===p||!c||B)return;L(!1);let[r,s]=[c,S()];p=e;g(z(),"reveal-scroll",e);m(z(),{"data-scrollbar":e&&a.scrollProgress,"data-scroll-snap":e&&a.scrollSnap});aQ?.remove();if(e){i.removeAttribute("style");bQ="";aQ=f("div","scrollbar",d);N=[];dm(b=>{let j=f("div","scroll-page",i);let{a:l,b:o,h:q,v:t}=b;let k=o.c[t-1]??h[q-1]?.c.at(-1);let n=k&&bB(k.a,l);N.push({slide:b,page:j,steps:K(l).length+Number(n)});aj("scrollbar-slide",aQ,`${N.length}`,()=>aS(b)).tabIndex=-1;return f("div","scroll-page-content",f("div","scroll-page-sticky",j))})}else co(N.map(({page:j})=>j));M(!0);if(e)aS(r,s)}
function dW(){let{width:g,height:b}=X();let q=z().offsetHeight;let c=a.scrollLayout==="compact"?b*r:q;v(l,g,b);for(let{slide:{a:d},page:f,steps:h}of N){let e=af(d);let i=(c-b*r)/2+(parseFloat(d.style.top)||0)*e*r;f.style.height=`${c+h*q}px`;f.firstChild.style.height=`${c}px`;C(d,{width:`${g/e}px`,left:"50%",top:`${i/e}px`,transformOrigin:"0 0",transform:`scale(${r}) translateX(-50%)`,})}}
function aS(d,c=-1){let{page:a}=N.find(({slide:b})=>b===d);z().scrollTop=a.offsetTop+(c+1)*z().offsetHeight;bv()}
function bv(){if(!p||aO)return;aO=!0;let{scrollTop:h,offsetHeight:f}=z();let e=Math.max(N.findLastIndex(({page:b})=>b.offsetTop<=h+f/2),0);let{slide:d,page:b,steps:i}=N[e];let a=c;if(d!==a){bZ(a,d);bW(a,d)}if(i)T(Q(Math.round((h-b.offsetTop)/f)-1,-1,i-1));[...aQ.children].forEach((at,j)=>g(at,"present",j===e));ac();aO=!1}
k(document,"scroll",bv,{capture:!0,passive:!0});
function cb(){let b=d.offsetWidth>0&&d.offsetWidth<=a.scrollActivationWidth;ae(a.view==="scroll"||(!a.view&&b&&!a.embedded&&!am()))}
let Y=aN("receiver");
let am=()=>Y||bF;
let cm=location.protocol==="file:";
let bx=new Set(window.opener?[window.opener]:[]);
let bb=`deckc ${location.pathname}`;
let ak=null;
let bi=!1;
function ds(){if(bi||!aP||Y||!a.follow||a.embedded)return;let b=JSON.stringify(["deckc",c.h,c.v,S()??-2,Number(E)]);ak?.postMessage(b);for(let d of bx)d.postMessage(b,cm?"*":location.origin);if(!ak)bI(bb,b)}
function bm(i){let[h,...e]=[cM(i)].flat();if(h!=="deckc"||!e.every(Number.isInteger)||!c)return;let[d,f,a,g]=e;bi=!0;if(d!==c.h||f!==c.v||(a>-2&&a!==S()))b(d,f,a>-2?a:undefined);if(!Y)ad(g===1);bi=!1}
function ey(){if(a.follow&&!a.embedded&&!Y&&window.BroadcastChannel){channel:ak=new BroadcastChannel(bb);ak.onmessage=b=>bm(b.data);ax.push(()=>ak.close())}k(window,"storage",b=>b.key===bb&&bm(b.newValue));k(window,"message",({data:c,source:d,origin:e})=>{let f=bx.has(d)||(Y&&d===window.parent);if(!f||e!==(cm?"null":location.origin)||typeof c!=="string")return;bm(c);ek(c,d)})}
function bI(a,b){try{if(b!==undefined)localStorage.setItem(a,b);return localStorage.getItem(a)}catch{return null}}
let cz={...bp,slide:b,getIndices:()=>bj(),getTotalSlides:aH,getProgress:bk};
function ek(e,g){let{method:c,args:b=[]}=cM(e)??{};if(!a.postMessage||!Object.hasOwn(cz,c)||!Array.isArray(b))return;if(!b.every(d=>Number.isInteger(d)||typeof d==="boolean"))return;let f=cz[c](...b);if(a.postMessageEvents)cQ(g,"callback",{method:c,result:f})}
function cQ(d,a,b){d.postMessage(JSON.stringify({namespace:"reveal",eventName:a,state:c&&bl(),...b}),"*")}
function ed(b){if(a.postMessageEvents&&window.parent!==window)cQ(window.parent,b)}
let bF=aN("speaker");
let D=null;
function cJ(){if(bF||Y)return;let b=`${location.pathname}?speaker#${aG()}`;let a=window.open(b,"deckc-speaker","width=1200,height=760");if(a)bx.add(a)}
function dV(){Object.assign(a,{history:!1,hash:!0,controls:!1,autoSlide:0,transition:"none",view:null});let j=f("div","speaker-view",document.body);let e=(i,h)=>{let c=f("section",`speaker-${i}`,j);f("h2","",c,{textContent:h});return c};e("current","Current").append(d);let p="?receiver&controls=false&progress=false&history=false&autoSlide=0&transition=none&slideNumber=false";let l=[["next","Next"],["down","Down"]].map(([i,h])=>{let c=e(i,h);return{node:c,frame:f("iframe","",c,{title:h,tabIndex:-1,onload:dh}),query:p}});let n=f("div","speaker-text",e("notes-pane","Notes"));let g=e("time","Time");let k=f("span","speaker-clock",g);let r=aj("speaker-timer",g,"Timer: start again",()=>{D.started=Date.now();at()});let o=f("span","speaker-pace",g);let b=m(f("select","speaker-layout",g),{"aria-label":"Layout"});for(let q of["default","wide","tall","notes-only"])f("option","",b,{textContent:q});b.value=bI("deckc layout")??"default";b.onchange=()=>m(j,{"data-layout":bI("deckc layout",b.value)??b.value});b.onchange();D={frames:l,notes:n,clock:k,timer:r,pace:o,started:Date.now()};setInterval(at,1000)}
function eI(){let{h:a,v:f,b:e}=c;let b=e.c[f+1];let d=h[a+1]?h[a+1].c[bf(h[a+1])]:b;return[ah().next?[c,S()+1]:[d,-1],[b,-1]]}
function dh(){if(!c)return;eI().forEach(([a,d],e)=>{let{node:f,frame:b,query:h}=D.frames[e];g(f,"speaker-empty",!a);if(!a)return;if(!b.src)b.src=`${location.pathname}${h}#/${a.h}/${a.v}`;b.contentWindow.postMessage(JSON.stringify(["deckc",a.h,a.v,d,0]),"*")})}
function eK(){if(!D)return;D.notes.replaceChildren(...bu(c.a));dh();at()}
let eH=a=>String(Math.floor(Math.abs(a))).padStart(2,"0");
let cd=a=>`${a<0?"-":""}${[a/3600,a/60%60,a%60].map(eH).join(":")}`;
function at(){let b=(Date.now()-D.started)/1000;let a=eb();let d=l.indexOf(c);D.clock.textContent=new Date().toLocaleTimeString([],{hour:"2-digit",minute:"2-digit"});D.timer.textContent=cd(b);if(!a)return;let x=a.slice(0,d+1).reduce((e,f)=>e+f,0)-b;D.pace.textContent=`${cd(x)} left for this slide`;D.pace.dataset.pace=x<0?"behind":x>a[d]?"ahead":"on-track"}
function eb(){let{defaultTiming:e,totalTime:f,minimumTimePerSlide:g}=a;let d=l.map(({a:i})=>F(i.dataset.timing));let c=d.filter(b=>b!==undefined);if(!e&&!f&&!c.length)return null;let h=(f-c.reduce((j,b)=>j+b,0))/(d.length-c.length||1);return d.map(b=>b??e??Math.max(h,g))}
function eB(){if(!a.spotlight)return;let{size:s=60,useAsPointer:u,pointerColor:p="red",toggleSpotlightOnMouseDown:j=!0,initialPresentationMode:q=j,spotlightOnKeyPressAndHold:n,presentingCursor:r="none",spotlightCursor:t="none",disablingUserSelect:l=!0,fadeInAndOut:m,}=a.spotlight;let i=f("div",`r-spotlight ${u?"r-pointer":""}`,d);let c=(o,v)=>i.style.setProperty(o,v);let h=e=>{g(i,"r-on",e);d.style.cursor=e?t:r;d.style.userSelect=e&&l?"none":""};c("--size",`${Number(s)}px`);c("--color",p);i.style.transition=`opacity ${Number(m)||0}ms`;k(document,"mousemove",b=>{let{x:w,y:x}=d.getBoundingClientRect();c("--x",`${b.clientX-w}px`);c("--y",`${b.clientY-x}px`)});k(d,"mousedown",b=>{if(j&&q&&!b.button&&!b.target.closest("a, button, input, video, audio"))h(!0)});k(document,"keydown",b=>b.keyCode===n&&h(!0));k(document,"mouseup keyup",()=>h(!1))}
function ex(){let{allottedMinutes:h,allottedTime:i,progressBarHeight:c,barColor:j,pausedBarColor:k}=a;let e=h*60000||Number(i);if(c)d.style.setProperty("--progress-height",`${Number(c)}px`);if(!(e>0))return;let b=f("span","",f("div","progress elapsed-time-bar",d));let g=0;let l=setInterval(()=>{if(!E)g+=250;b.style.transform=`scaleX(${Math.min(g/e,1)})`;b.style.background=(E?k??"rgba(200, 0, 0, .6)":j)??"rgb(200, 0, 0)"},250);ax.push(()=>clearInterval(l))}
let U=new Map();
let cP=!1;
function cZ(b){let a=typeof b==="function"?b():b;if(!a||U.has(a.id))return;U.set(a.id,a);if(cP)a.init?.(ba)}
function eA(){a.plugins.forEach(cZ);cP=!0;return[...U.values()].map(b=>b.init?.(ba)).filter(c=>c?.then)}
let bG=!1;
let W=!1;
let aW=[];
function dR(f){if(bG)throw new Error("Reveal is already initialized");bG=!0;Object.assign(a,dO,f,eg());if(a.embedded)a.keyboardCondition??="focused";let e=eA();return new Promise(h=>{let b=()=>{if(W)return;ar();setTimeout(()=>{if(W)return;aP=!0;g(d,"ready",!0);g(i,"no-transition",!1);ay=c;n("ready",ab());bP();h()},1)};if(e.length)Promise.allSettled(e).then(b);else b()})}
function ar(){db();g(document.documentElement,"reveal-full-page",!a.embedded);g(z(),"reveal-viewport",!0);m(d,{role:"region","aria-label":document.title||"Presentation"});g(i,"no-transition",!0);if(bF)dV();if(a.shuffle)di();cY();let{slide:h=l[0],f:e}=bC(location.hash)??{};c=h??null;bJ();if(e!==undefined)T(e);if(c){ca(null,c);as(c.a)}k(window,"hashchange",()=>a.respondToHashChanges&&ei());k(window,"resize",({target:b})=>{if(b!==window)return;M();cb()});let f=new ResizeObserver(()=>M());f.observe(d);ax.push(()=>f.disconnect());k(window,"load",()=>M(!0));k(i,"load toggle",da,!0);k(i,"transitionend",({target:b})=>{if(b!==c.a||!bo)return;bo=!1;n("slidetransitionend",{...ab(),previousSlide:bz})});document.fonts?.ready.then(()=>W||M(!0));ey();eB();ex();if(aN("notes"))cJ();if(history.state?.overview)L(!0);if(a.view!=="print"&&!aN("print-pdf"))cb();else if(document.readyState==="complete")cW();else k(window,"load",cW)}
function dE(){d.classList.remove(...aW);aW=String(a.transition).split(/\s+/);d.classList.add(...aW);for(let h of["center","rtl","embedded"])g(d,h,a[h]);g(d,"no-hover",du);let j=({a:n})=>n.matches("[data-notes], :has(aside.notes)");g(d,"show-notes",a.showNotes&&l.some(j));m(d,{"data-transition-speed":a.transitionSpeed,"data-background-transition":a.backgroundTransition,"data-navigation-mode":a.navigationMode!=="default"&&a.navigationMode,});s.dataset.transition=a.backgroundTransition;al.dataset.controlsLayout=a.controlsLayout;al.dataset.controlsBackArrows=a.controlsBackArrows;let b=(k,e)=>{k.style.display=e?"block":"none"};let c=i=>/^speaker/.test(i)?am():i;b(al,c(a.controls));b(bA.parentNode,a.progress);b(cE,a.slideNumber&&a.showSlideNumber!=="print"&&c(a.showSlideNumber));bw.replaceChildren();if(a.controls)f("button","resume-button",bw,{textContent:"Resume"});if(!a.autoAnimate)cc();if(!a.embedded)en();dg()}
function dG(b){Object.assign(a,b);if(!c)return;G.forEach(bN);G=new Set();bJ();as(c.a)}
function cY(){ef();ej();dH();dK();G=new Set()}
function dr(){let d=c?.a;let b=p;ae(!1);cY();let a=A.get(d);c=l.includes(a)?a:l[0]??null;bJ();ae(b);n("sync")}
function bJ(){if(!c)return;dE();aJ();aq();M(!0);ap();ac()}
function eE(a=c.a){let b=A.get(a);K(a);dq(b);cs(b);ao(b,["past","present","future"].find(d=>a.classList.contains(d)));bt(b);da({target:a});ac();n("slidesync",{slide:a})}
function ac(){eP();eM();eJ();er();eN();eL();eK();aE();bP();ds()}
function di(){for(let d of[i,...j(av,i)]){let b=j(av,d);for(let a=b.length-1;a>0;a--){let[e]=b.splice(Math.floor(Math.random()*(a+1)),1);d.append(e)}}if(c)dr()}
function dJ(){if(!bG||W)return;W=!0;clearTimeout(bD);clearTimeout(bs);clearTimeout(br);for(let c of ax)c();for(let e of U.values())e.destroy?.();for(let a of[...d.children]){if(a!==i&&!a.matches(".r-header, .r-footer, .r-logo"))a.remove()}for(let b of j("section",i)){b.classList.remove("past","present","future","stack","has-dark-background","has-light-background");m(b,{hidden:null,inert:null,"aria-hidden":null});C(b,{display:"",top:"",zoom:"",transform:""})}i.removeAttribute("style");d.classList.remove("ready",...aW);g(z(),"reveal-viewport",!1);g(document.documentElement,"reveal-full-page",!1)}
let dT=()=>l[0]===c;
let cq=()=>l.at(-1)===c;
let cr=(a=c?.a)=>Boolean(a?.parentElement.closest("section"));
function bj(a){let{h:e=0,v:f=0,b:b}=(a?A.get(a):c)??{};let d=a&&a!==c?.a?undefined:S();return{h:e,v:a&&!b?.e?undefined:f,f:d}}
function dM(a=c?.a){let d=j("aside.notes",a).map(b=>b.innerHTML).join("\n");return a.dataset.notes??(d||null)}
let O=b=>b.map(a=>a.a);
let e=(...a)=>d.addEventListener(...a);
let cG=(...a)=>d.removeEventListener(...a);
let ba={VERSION:"6.0.1",initialize:dR,configure:dG,destroy:dJ,sync:dr,syncSlide:eE,syncFragments:f=>K(f).flat(),layout:()=>M(!0),slide:b,left:x,right:J,up:u,down:t,prev:I,next:H,navigateLeft:x,navigateRight:J,navigateUp:u,navigateDown:t,navigatePrev:I,navigateNext:H,prevFragment:cS,nextFragment:cC,navigateFragment:T,on:e,off:cG,addEventListener:e,removeEventListener:cG,dispatchEvent:({type:G,data:q,target:D})=>n(G,q,D),isReady:()=>aP,isFirstSlide:dT,isLastSlide:cq,isVerticalSlide:cr,isLastVerticalSlide:()=>cr()&&c===c.b.c.at(-1),isVerticalStack:(f=c?.a)=>Boolean(f?.closest(".stack")),isOverview:()=>o,isPaused:()=>E,isAutoSliding:dS,isSpeakerNotes:am,isPrintView:()=>B,isScrollView:()=>p,isOverlayOpen:()=>Boolean(y),isFocused:()=>bh,toggleOverview:L,togglePause:ad,toggleAutoSlide:au,toggleHelp:bL,toggleJumpToSlide:bM,toggleScrollView:ae,getIndices:bj,getSlidePath:aG,getSlideBackground:dL,getSlideNotes:dM,getTotalSlides:aH,getSlidePastCount:dN,getProgress:bk,getSlide:(k,m)=>(m===undefined?h[k]:h[k]?.c[m])?.a,getSlides:()=>O(bc()),getHorizontalSlides:()=>O(h),getVerticalSlides:()=>O(l.filter(({b:g})=>g.e)),hasHorizontalSlides:()=>h.length>1,hasVerticalSlides:()=>h.some(g=>g.c.length>1),hasNavigatedHorizontally:()=>Z.h,hasNavigatedVertically:()=>Z.v,getCurrentSlide:()=>c?.a,getPreviousSlide:()=>bz,getSlidesAttributes:()=>l.map(({a:f})=>Object.fromEntries([...f.attributes].map(({name:C,value:N})=>[C,N]))),getScale:()=>r,getConfig:()=>a,getState:bl,setState:ep,getQueryHash:cX,getComputedSlideSize:X,getRevealElement:()=>d,getSlidesElement:()=>i,getViewportElement:z,getBackgroundsElement:()=>s,availableRoutes:ai,availableFragments:ah,addKeyBinding:dA,removeKeyBinding:w=>aD.delete(w),triggerKey:eG,registerKeyboardShortcut:(v,F)=>df.set(v,F),previewIframe:by,previewImage:cT,previewVideo:cV,showPreview:by,hidePreview:R,removeHiddenSlides:db,shuffle:di,shouldAutoAnimateBetween:bB,registerPlugin:cZ,hasPlugin:j=>U.has(j),getPlugin:j=>U.get(j),getPlugins:()=>Object.fromEntries(U),loadSlide:f=>bt(A.get(f)),unloadSlide:f=>bN(A.get(f)),startEmbeddedContent:as,stopEmbeddedContent:bH,};
return ba}
window.Reveal=function Reveal(a,b){return a instanceof Element?bd(a,b):bd(document.querySelector(".reveal"),a)};
let ck=[];
for(let a of["configure","on","off","addEventListener","removeEventListener","registerPlugin"]){window.Reveal[a]=(...b)=>{ck.push([a,b])}}
window.Reveal.isReady=()=>!1;
window.Reveal.initialize=c=>{let a=Object.assign(window.Reveal,bd(document.querySelector(".reveal")));for(let[b,d]of ck)a[b](...d);return a.initialize(c)}})();
