(()=>{
"use strict";
let j=(b,a=document)=>[...a.querySelectorAll(b)];
let P=(c,b,a)=>Math.min(Math.max(c,b),a);
let g=(b,a,e)=>b.classList.toggle(a,Boolean(e));
let z=(a,b)=>Object.assign(a.style,b);
let F=a=>Number.isNaN(parseInt(a,10))?undefined:parseInt(a,10);
function l(b,d){for(let[c,a]of Object.entries(d)){if(a==null||a===!1)b.removeAttribute(c);else b.setAttribute(c,a===!0?"":a)}return b}
function f(e,b,c,d){let a=Object.assign(document.createElement(e),d);if(b)a.className=b;c?.append(a);return a}
let ai=(a,d,b,c)=>l(f("button",a,d,{type:"button",onclick:c}),{"aria-label":b});
function er(a){if(a==="null")return null;if(a==="true"||a==="false")return a==="true";return/^-?\d+(\.\d+)?$/.test(a)?Number(a):a}
function cK(a){try{return JSON.parse(a)}catch{return null}}
let dr=matchMedia("(hover: none) and (pointer: coarse)").matches;
let cA=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;
let aL=a=>new RegExp(`[?&]${a}\\b`,"i").test(location.search);
let bR=a=>document.adoptedStyleSheets.includes(a)||document.adoptedStyleSheets.push(a);
let be={width:960,height:700,margin:0.04,minScale:0.2,maxScale:2,center:!0,disableLayout:!1,display:"block",embedded:!1,rtl:!1,view:null,controls:!0,controlsTutorial:!0,controlsLayout:"bottom-right",controlsBackArrows:"faded",progress:!0,slideNumber:!1,showSlideNumber:"all",history:!1,hash:!1,hashOneBasedIndex:!1,respondToHashChanges:!0,fragmentInURL:!0,keyboard:!0,keyboardCondition:null,help:!0,overview:!0,pause:!0,jumpToSlide:!0,touch:!0,mouseWheel:!1,hideInactiveCursor:!0,hideCursorTime:5000,previewLinks:!1,focusBodyOnPageVisibilityChange:!0,loop:!1,shuffle:!1,navigationMode:"default",fragments:!0,sortFragmentsOnSync:!0,transition:"slide",transitionSpeed:"default",backgroundTransition:"fade",parallaxBackgroundImage:"",parallaxBackgroundSize:"",parallaxBackgroundRepeat:"",parallaxBackgroundPosition:"",parallaxBackgroundHorizontal:null,parallaxBackgroundVertical:null,autoAnimate:!0,autoAnimateMatcher:null,autoAnimateEasing:"ease",autoAnimateDuration:1,autoAnimateUnmatched:!0,autoAnimateStyles:["opacity","color","background-color","padding","font-size","line-height","letter-spacing","border-width","border-color","border-radius","outline","outline-offset",],autoSlide:0,autoSlideStoppable:!0,autoSlideMethod:null,showNotes:!1,defaultTiming:null,totalTime:0,minimumTimePerSlide:0,autoPlayMedia:null,preloadIframes:null,preventIframeAutoFocus:!0,viewDistance:3,mobileViewDistance:2,showHiddenSlides:!1,scrollActivationWidth:435,scrollLayout:"full",scrollSnap:"mandatory",scrollProgress:"auto",pdfMaxPagesPerSlide:Infinity,pdfSeparateFragments:!0,pdfPageHeightOffset:-1,follow:!0,postMessage:!0,postMessageEvents:!1,dependencies:[],plugins:[],};
let aW=["none","fade","slide","convex","concave","zoom"];
let ed={transition:aW,backgroundTransition:aW,transitionSpeed:["default","fast","slow"],view:["print","scroll"],navigationMode:["default","linear","grid"],slideNumber:["h.v","h/v","c","c/t"],showNotes:["separate-page"],};
let cV=()=>Object.fromEntries([...new URLSearchParams(location.search)].map(([a,b])=>[a,er(b)]));
function ec(){return Object.fromEntries(Object.entries(cV()).filter(([c,b])=>{if(!Object.hasOwn(be,c))return!1;let a=be[c];if(typeof b==="string")return ed[c]?.includes(b);if(typeof b==="boolean")return typeof a==="boolean"||a===null||c==="autoSlide";return b===null?a===null:Number.isInteger(b)&&(a===null||typeof a==="number")}))}
function bd(d,dJ){
let i=d?.querySelector(".slides");
if(!i)throw new Error("Reveal: no .reveal with .slides in this page");
let a={...be};
let h=[];
let m=[];
let c=null;
let bz=null;
let aN=!1;
let au=[];
let v=()=>a.embedded?d.closest(".reveal-viewport")??d:document.body;
function k(c,e,a,b){for(let d of e.split(" ")){c.addEventListener(d,a,b);au.push(()=>c.removeEventListener(d,a,b))}}
function n(b,f,a=d,e=!0){let c=a.dispatchEvent(Object.assign(new Event(b,{bubbles:e,cancelable:!0}),f));if(a===d)dZ(b);return c}
let ab=()=>({indexh:c?.h??0,indexv:c?.v??0,currentSlide:c?.a});
let x=new WeakMap();
let as=":scope > section";
let aC=a=>x.get(a?.closest?.(".slides section"));
function ef(){c:m=[];let o=0;h=j(as,i).map((f,n)=>{let k=j(as,f);let c={a:f,h:n,e:k.length>0,k:0};c.c=(c.e?k:[f]).map((e,p)=>{let b={a:e,b:c,h:n,v:p,i:o,g:e.dataset.visibility!=="uncounted"};if(b.g)o++;x.set(e,b);m.push(b);l(e,{"aria-roledescription":"slide"}).style.display="none";if(a.sortFragmentsOnSync)J(e);return b});if(c.e)x.set(f,c);g(f,"stack",c.e);return c});g(d,"has-horizontal-slides",h.length>1);g(d,"has-vertical-slides",h.some(c=>c.c.length>1))}
function cZ(){if(a.showHiddenSlides)return;for(let c of j("section[data-visibility=hidden]",i)){let b=c.parentElement;c.remove();if(b!==i&&!b.querySelector(as))b.remove()}}
function bf({e:d,a:c,c:{length:a}}){if(!d)return 0;let{startIndexv:e,previousIndexv:b}=c.dataset;return P(F(e??b)??0,0,a-1)}
function aF({a:d,d:e},b){for(let c of[d,e]){c.classList.remove("past","present","future");if(b)c.classList.add(b)}let a=b!=="present"&&!p&&!y;l(d,{hidden:a,inert:a,"aria-hidden":a&&"true"})}
let aY=(c,{length:b})=>a.loop?((c%b)+b)%b:P(c,0,b-1);
function b(i,f,d,m){[i,f,d]=[i,f,d].map(F);let{indexh:k,indexv:l}=ab();if(!n("beforeslidechange",{indexh:i??k,indexv:f??l,origin:m})||!h.length)return;let g=h[aY(i??k,h)];f??=g===c?.b||o?l:bf(g);let a=g.c[aY(f,g.c)];if(p)return aQ(a,d);let e=c;let j=e!==a;let q=j&&e&&!o?ea(e.a,a.a):null;if(j){bY(e,a);an()}ax();if(d!==undefined)S(d);am();if(j)bV(e,a,m);ac();bT(a.a);q?.()}
function bY(b,e){let{b:f}=e;c=e;bz=b?.a??null;if(b?.b.e)l(b.b.a,{"data-previous-indexv":b.v});if(b?.b!==f){aG(h,e.h,b?.h,a.rtl);if(b?.b.e)aF(b,"")}if(f.e){aG(f.c,e.v,f.k);f.k=e.v}g(d,"is-vertical-slide",f.c.length>1);if(!e.h&&!e.v)for(let k of j(":scope > [data-previous-indexv]",i))delete k.dataset.previousIndexv}
let bo=!1;
function bV(a,b,c){inTransition:bo=!0;bZ(a,b);n("slidechanged",{...ab(),previousSlide:a?.a,origin:c});bH(a?.a);ap(b.a)}
function aG(d,b,c,e){let[f,g]=c===undefined?[0,d.length-1]:[Math.min(c,b),Math.max(c,b)];for(let a=f;a<=g;a++){aF(d[a],a===b?"present":a<b!==Boolean(e)?"past":"future");if(a!==b)da(d[a].a,a<b)}}
function aH(){for(let b of h){if(!b.e)continue;let d=b===c.b;b.k=d?c.v:0;aG(b.c,b.k);if(!d)aF(b.c[0],"")}aG(h,c.h,undefined,a.rtl)}
function ah({includeFragments:k}={}){let{h:i,v:j,b:g}=c;let d=({length:l})=>a.loop&&l>1;let[b,e]=[i>0||d(h),i<h.length-1||d(h)];let[A,w]=[j>0||d(g.c),j<g.c.length-1||d(g.c)];if(h.length>1&&a.navigationMode==="linear")[b,e]=[b||A,e||w];if(k){let f=ag();[b,e,A,w]=[b||f.prev,e||f.next,A||f.prev,w||f.next]}return{left:a.rtl?e:b,right:a.rtl?b:e,up:A,down:w}}
let Z={h:!1,v:!1};
let aS=(a,{skipFragments:b}={})=>!o&&!b&&S(null,a);
function aZ(d,e){if(aS(d,e))return;Z.h=!0;let{left:C,right:U}=ah();if(d>0!==a.rtl?U:C)b(c.h+d,a.navigationMode==="grid"?c.v:undefined)}
function aw(a,d){if(aS(a,d))return;Z.v=!0;let{up:A,down:w}=ah();if(a>0?w:A)b(c.h,c.v+a)}
let C=b=>aZ(a.rtl?1:-1,b);
let U=b=>aZ(a.rtl?-1:1,b);
let A=a=>aw(-1,a);
let w=a=>aw(1,a);
function I(e){if(aS(-1,e))return;if(c.v>0)return aw(-1,{skipFragments:!0});let d=h[aY(c.h-1,h)];if(c.h>0||a.loop)b(d.h,d.c.length-1)}
function H(a){if(aS(1,a))return;if(c.v<c.b.c.length-1)aw(1,{skipFragments:!0});else aZ(1,{skipFragments:!0})}
function J(h){let d={};let e=[];for(let a of j(".fragment:not(.disabled)",h)){let c=F(a.dataset.fragmentIndex);if(c===undefined)e.push([a]);else(d[c+1e6]??=[]).push(a)}let f=Object.values(d).concat(e);f.forEach((g,b)=>g.forEach(a=>{if(F(a.dataset.fragmentIndex)!==b)a.dataset.fragmentIndex=b}));return f}
let al=a=>a.classList.contains("visible");
let bq=b=>b.findLastIndex(a=>a.some(al));
function da(c,d){for(let b of c.getElementsByClassName("fragment")){g(b,"visible",d||!a.fragments);g(b,"current-fragment",!1)}}
function am(e=J(c.a),f=bq(e)){let h={shown:[],hidden:[]};e.forEach((j,i)=>j.forEach(b=>{let d=i<=f||!a.fragments;let k=al(b)===d;g(b,"visible",d);g(b,"current-fragment",i===f);if(k)return;h[d?"shown":"hidden"].push(b);n(d?"visible":"hidden",{},b,!1);(d?ap:bH)(b)}));if(e.length)c.a.dataset.fragment=P(f,-1,e.length-1);bN(c.a);return h}
function S(e,g=0){if(!c||!a.fragments)return!1;bv();let f=J(c.a);if(!f.length)return!1;e=(e??bq(f))+g;let{shown:b,hidden:d}=am(f,e);if(d.length)n("fragmenthidden",{fragment:d[0],fragments:d});if(b.length){n("fragmentshown",{fragment:b[0],fragments:b});bT(...b)}if(!b.length&&!d.length)return!1;if(p&&!aM)aQ(c,e);ac();return!0}
let cB=()=>S(null,1);
let cQ=()=>S(null,-1);
function ag(){let b=a.fragments?j(".fragment:not(.disabled)",c.a):[];return{prev:b.some(al),next:!b.every(al)}}
function R(){let a=c?J(c.a):[];return a.length?bq(a):undefined}
let G=new Set();
function eq(f){let g=new Set();for(let d=1-f;d<f;d++){let e=h[a.loop?aY(c.h+d,h):c.h+d];if(!e)continue;let i=e===c.b?c.v:bf(e);let j=f-Math.abs(d)-1;for(let b of e.c.slice(Math.max(i-j,0),i+j+1))g.add(b)}return g}
function an(){let e=Math.max(dr?a.mobileViewDistance:a.viewDistance,o?10:1);let c=y||p?new Set(m):eq(e);let d=G;G=c;for(let b of d){if(c.has(b))continue;ch(b,"none");bM(b)}for(let b of c){ch(b,a.display);if(!d.has(b))bt(b)}}
function ch({a:f,d:e,b:d},b){let c=b==="none"?"none":"block";for(let a of[f,d.a])if(a.style.display!==b)a.style.display=b;for(let a of[e,d.d])if(a.style.display!==c)a.style.display=c}
let r=1;
let q={width:0,height:0};
let bP="";
let br=0;
let bE=0.5;
function X(g=q.width,f=q.height){let d=g*(1-a.margin);let c=f*(1-a.margin);let e=(b,q)=>/%$/.test(b)?parseFloat(b)/100*q:Number(b)||q;return{width:e(a.width,d),height:e(a.height,c),presentationWidth:d,presentationHeight:c,}}
function L(a){room:q={width:d.offsetWidth,height:(p?v():d).offsetHeight};if(a)for(let b of G)b.j=null;ax()}
function ax(){if(!c||y||a.disableLayout)return;let b=X();let{width:e,height:d}=b;let h=r;let t=Math.min(b.presentationWidth/e,b.presentationHeight/d);r=P(t,a.minScale,a.maxScale);let l=`${r===1?"":`translate(-50%, -50%) scale(${r})`} ${dW()}`.trim();let k={"slide-width":e,"slide-height":d,"viewport-width":q.width,"viewport-height":q.height};let m=[r,l,p,...Object.values(k)].join();if(bP!==m){let{style:j}=v();j.setProperty("--slide-scale",r);for(let[w,u]of Object.entries(k))j.setProperty(`--${w}`,`${u}px`);let[g,f]=r===1?["",""]:["50%","auto"];let s={width:`${e}px`,height:`${d}px`,left:g,top:g,right:f,bottom:f,transform:l};if(!p)z(i,s);bP=m}if(p)return dR();bg([c]);clearTimeout(br);if(o)bg(G);else br=setTimeout(()=>bg(G),30);if(r!==h)n("resize",{oldScale:h,scale:r,size:b})}
function bg(g){let{width:f,height:d}=X();let e=[f,d,a.center,q.width>0].join();let c=[...g].filter(b=>b.j!==e&&!y&&!p);if(c.length)s(c,f,d);for(let b of c)b.j=e}
let ae=a=>Number(a.style.zoom)||1;
let bn=a=>a.scrollHeight*ae(a);
function s(n,q,e){let N=n.map(b=>b.a);for(let c of N){z(c,{zoom:"",top:""});c.style.removeProperty("--deckc-code-max-height");g(c,"r-scrolls",!1);ez(c,q,e)}let j=c=>bn(c)>e+1;let l=N.filter(j);let h=l.map(c=>({a:c,low:bE,high:1,zoom:bE}));for(let k=0;k<6;k++){for(let{a:c,zoom:i}of h)c.style.zoom=i;h=h.map(({a:c,low:d,high:f,zoom:i})=>{[d,f]=j(c)?[d,i]:[i,f];return{a:c,low:d,high:f,zoom:(d+f)/2}})}for(let{a:c,low:d}of h)c.style.zoom=d;if(!y)for(let c of l.filter(j))ei(c,e/bE);let p=N.map(c=>{let o=Math.max(e-bn(c),0)/2/ae(c);return a.center||c.matches(".center")?`${o}px`:""});N.forEach((c,m)=>c.style.top=p[m])}
function ei(a,c){let[b]=j("pre code",a).sort((e,f)=>f.offsetHeight-e.offsetHeight);let d=b?b.offsetHeight-a.scrollHeight+c:0;if(d>c/4)a.style.setProperty("--deckc-code-max-height",`${d}px`);else g(a,"r-scrolls",!0)}
function ez(d,f,g){for(let a of j(":scope > :is(.r-stretch, .stretch)",d)){a.style.height="0px";let h=g-d.scrollHeight;let[e,c]=[a.naturalWidth||a.videoWidth,a.naturalHeight||a.videoHeight];let b=e&&c&&Math.min(f/e,h/c);z(a,{width:`${b?e*b:f}px`,height:`${b?c*b:h}px`})}for(let a of j(".r-fit-text",d)){a.style.fontSize="100px";a.style.fontSize=`${P(100*f/a.scrollWidth,24,g*0.8)}px`}}
function cY({target:a}){let b=aC(a);if(b)b.j=null;ax()}
let B=f("div","backgrounds",d);
let aR=null;
function dD(){B.replaceChildren();for(let a of h){ce(a,B);for(let b of a.c){if(a.e)ce(b,a.d);else b.d=a.d}}for(let a of h)for(let c of[a,...a.c])cr(c)}
function ce(a,b){a.d=f("div","",b);f("div","slide-background-content",a.d);dm(a)}
let co=a=>/^(https?:|file:|\/\/)|\.(svg|png|jpe?g|gif|bmp|webp|avif)([?#\s]|$)/i.test(a);
function dm({a:d,d:b}){let a=d.dataset;let e=d.className.replace(/\b(past|present|future|has-(dark|light)-background)\b/g,"");b.className=`slide-background ${e}`.trim();b.style.background=co(a.background)?"":a.background??"";if(a.backgroundColor)b.style.backgroundColor=a.backgroundColor;if(a.backgroundGradient)b.style.backgroundImage=a.backgroundGradient;z(b.firstChild,{backgroundSize:a.backgroundSize??"",backgroundPosition:a.backgroundPosition??"",backgroundRepeat:a.backgroundRepeat??"",opacity:a.backgroundOpacity??"",});l(b,{"data-loaded":null,"data-background-size":a.backgroundSize,"data-transition":a.backgroundTransition,"data-background-hash":Object.keys(a).filter(c=>/^background/.test(c)).map(c=>c+a[c]).join()||null,})}
function cr({a:a,d:d}){let{background:j,backgroundColor:e}=a.dataset;let h=j||e?getComputedStyle(d).backgroundColor:"";let[k,i,f,b=1]=h.match(/[\d.]+/g)?.map(Number)??[0,0,0,0];let c=k*299+i*587+f*114<128000;g(a,"has-dark-background",b&&c);g(a,"has-light-background",b&&!c)}
let cf=a=>`url("${a.trim().replace(/["\\\n]/g,"\\$&")}")`;
function cv({a:k,d:b}){if(b.dataset.loaded)return;let{background:h,backgroundImage:j,backgroundVideo:g,backgroundIframe:e,...d}=k.dataset;let c=b.firstChild;let a=j??(co(h)?h:"");b.dataset.loaded=!0;if(a)c.style.backgroundImage=(/^\s*data:/.test(a)?[a]:a.split(",")).map(cf).join();if(g){let i=f("video","",c,{muted:"backgroundVideoMuted"in d||ak()});l(i,{playsinline:!0,loop:"backgroundVideoLoop"in d});for(let m of g.split(","))f("source","",i,{src:m.trim()})}if(e){l(f("iframe","",c),{"data-src":e,"data-preload":d.preload,allowfullscreen:!0})}}
function en(){let{d:a,a:b,b:j}=c;let i=b.matches(".has-dark-background, .has-light-background")?b:j.a;for(let e of["has-dark-background","has-light-background"])g(d,e,i.matches(`.${e}`));g(d,"r-background-interactive","backgroundInteractive"in b.dataset);eK();if(a===aR)return;let f=a.dataset.backgroundHash&&a.dataset.backgroundHash===aR?.dataset.backgroundHash;g(B,"no-transition",f);let h=f&&aR.querySelector("video");if(h)a.firstChild.replaceChildren(h);aR=a}
function dG(a,b){let c=a instanceof Element?x.get(a):b===undefined?h[a]:h[a]?.c[b];return c?.d}
function eK(){let b=a.parallaxBackgroundImage;if(g(d,"has-parallax-background",b)){z(B,{backgroundImage:cf(b),backgroundSize:a.parallaxBackgroundSize,backgroundRepeat:a.parallaxBackgroundRepeat,});let[i,k=i]=getComputedStyle(B).backgroundSize.split(" ").map(parseFloat);let f=(j,m,{length:e},l)=>-l*(j??(e>1?m/(e-1):0));let n=f(a.parallaxBackgroundHorizontal,i-q.width,h,c.h);let o=f(a.parallaxBackgroundVertical,k-q.height,c.b.c,c.v);B.style.backgroundPosition=a.parallaxBackgroundPosition||`${n}px ${o}px`}}
let cC=f("div","slide-number",d);
function dU({a:g,b:f,h:d,v:i,i:e,g:c}){let b=a.slideNumber;if(typeof b==="function")return[b(g)].flat();if(/^c/.test(b)||h.length<2){return b==="c/t"?[e+Number(c),"/",aE()]:[e+Number(c)]}return f.e?[d+1,b==="h/v"?"/":".",i+1]:[d+1]}
function cD(b){let a=f("a","",null,{href:`#${aD(b.a)}`});let d=["slide-number-a","slide-number-delimiter","slide-number-b"];dU(b).forEach((e,c)=>f("span",d[c],a,{textContent:e}));return a}
let eI=()=>a.slideNumber&&cC.replaceChildren(cD(c));
let aA=f("aside","controls",d);
let aI={left:C,right:U,up:A,down:w,prev:I,next:H};
let cz=[];
for(let[b,a]of[["left","previous"],["right","next"],["up","above"],["down","below"]]){f("div","controls-arrow",ai(`navigate-${b}`,aA,`${a} slide`))}
k(aA,"mousedown",a=>a.preventDefault());
k(d,"click",c=>{let e=c.target.closest?.("[class*=navigate-], .enter-fullscreen");if(!e)return;aX();let b=Object.keys(aI).find(f=>e.classList.contains(`navigate-${f}`));if(!b)return ck();c.preventDefault();(a.navigationMode==="linear"&&{left:I,right:H}[b]||aI[b])()});
function dF(){movers:cz=Object.keys(aI).flatMap(a=>j(`.navigate-${a}`,d).map(b=>[b,a]))}
function eF(){let d=ah();let h=ag();let[j,e]=c.b.e?["up","down"]:["left","right"];let i={[j]:h.prev,[e]:h.next};let k={...d,prev:h.prev||d.left||d.up,next:h.next||d.right||d.down};for(let[f,b]of cz){f.disabled=!g(f,"enabled",k[b]||i[b]);g(f,"fragmented",i[b]);g(f,"highlight",a.controlsTutorial&&d[b]&&(b==="down"?!Z.v:b==="right"&&!Z.h&&!c.v))}}
let bA=f("span","",f("div","progress",d));
let bc=()=>m.filter(b=>b.g);
let aE=()=>m.length&&m.at(-1).i+Number(m.at(-1).g);
let dI=b=>{let a=b?x.get(b):c;return(a?.c?.[0]??a)?.i??0};
function bk(){let b=aE();let a=j(".fragment",c.a);let d=a.length&&a.filter(al).length/a.length*0.9;return b>1?Math.min((c.i+d)/(b-1),1):0}
let eL=()=>{bA.style.transform=`scaleX(${bk()})`};
let bX=b=>new Set([b.a,b.d,b.b.d]);
let cL=a=>a.matches("video, audio, iframe")?[a]:j("video, audio, iframe",a);
let cP=b=>a.preloadIframes??b.hasAttribute("data-preload");
let cM=b=>a.autoPlayMedia??b.matches("[data-autoplay], .slide-background *");
function bt(b){cv(b);cv(b.b);for(let c of bX(b)){for(let a of j("[data-src]",c))if(a.tagName!=="IFRAME"||cP(a))dc(a);for(let d of j("[data-deckc-same]",c))em(d)}}
function bM(b){for(let a of bX(b))j(":not(img)[data-lazy-loaded]",a).forEach(ci)}
function dc(a){l(a,{src:a.dataset.src,"data-src":null,"data-lazy-loaded":""});if(a.matches("source"))a.parentNode.load?.()}
function ci(a){if(a.dataset.lazyLoaded===undefined)return;l(a,{"data-src":a.getAttribute("src"),src:null,"data-lazy-loaded":null});if(a.matches("source"))a.parentNode.load?.()}
function em(b){let a=document.getElementById(b.dataset.deckcSame);if(a)l(b,{src:a.getAttribute("src")??a.dataset.src,"data-deckc-same":null})}
function ap(b){if(ak())return;for(let c of[b,x.get(b)?.d]){for(let a of c?cL(c):[]){if(a.closest(".fragment:not(.visible)"))continue;if(a.tagName==="IFRAME")ev(a);else if(cM(a))dY(a)}}}
function dY(a){a.play().catch(()=>{if(a.muted||!a.paused)return;a.muted=!0;a.play().catch(()=>{});let b=ai("r-overlay-button r-media-play-button",d,"Sound",()=>{a.muted=!1;b.remove()});b.textContent="🔊"})}
function bJ(b,a){if(!cM(b)&&a==="play")return;let{host:c}=URL.canParse(b.src)?new URL(b.src):{};let d=/youtube/.test(c)?`{"event":"command","func":"${a}Video","args":""}`:/vimeo/.test(c)?`{"method":"${a}"}`:`slide:${a==="play"?"start":"stop"}`;b.contentWindow?.postMessage(d,"*")}
function ev(b){if(b.dataset.src!==undefined)dc(b);b.addEventListener("load",()=>{if(!b.closest(".present"))return;if(a.preventIframeAutoFocus&&document.activeElement===b)b.blur();bJ(b,"play")},{once:!0});bJ(b,"play")}
function bH(b){for(let a of j(".r-media-play-button",d))a.remove();for(let c of[b,x.get(b)?.d]){for(let a of c?cL(c):[]){if(a.dataset.ignore!==undefined)continue;if(a.tagName!=="IFRAME")a.pause();else if(cP(a))bJ(a,"pause");else ci(a)}}}
k(i,"click",b=>{let a=b.target.closest?.("[data-deckc-card]");if(!a||!/^https:/.test(a.dataset.deckcCard))return;b.preventDefault();let c=f("iframe","",null,{title:a.textContent.trim()});z(c,{width:`${a.offsetWidth}px`,height:`${a.offsetHeight}px`});a.replaceWith(l(c,{src:a.dataset.deckcCard,sandbox:"allow-scripts allow-same-origin allow-presentation allow-popups",referrerpolicy:"strict-origin-when-cross-origin",allow:"autoplay; fullscreen; picture-in-picture",allowfullscreen:!0,}))});
let dT=l(f("div","speaker-notes",d),{tabindex:0,"data-prevent-swipe":!0,"data-layout":"inline"});
function bu(d){let c=d.querySelector(".current-fragment");let b=c?.matches("[data-notes], :has(aside.notes)")?c:d;let{notes:e}=b.dataset;if(e!==undefined)return[f("p","",null,{textContent:e})];let g=j("aside.notes",b).filter(a=>b===c||!a.closest(".fragment"));return g.flatMap(a=>[...a.cloneNode(!0).childNodes])}
function eH(){if(a.showNotes)dT.replaceChildren(...bu(c.a))}
let D=!1;
let bw=f("div","pause-overlay",d);
function ad(e=!D){if(e===D||(e&&!a.pause))return;D=e;g(d,"paused",e);n(e?"paused":"resumed");aB();dp()}
k(bw,"click",()=>ad(!1));
let ey=l(f("div","aria-status",d),{"aria-live":"polite","aria-atomic":"true"});
function dj(a){if(a.nodeType===Node.TEXT_NODE)return a.data;if(a.nodeType!==Node.ELEMENT_NODE||a.matches("aside.notes, style, script, .fragment:not(.visible)"))return"";let b=a.alt??[...a.childNodes].map(dj).join("");let c=/^(img|p|li|h\d|t[dh]|d[dt]|pre|div|blockquote|figcaption)$/i.test(a.tagName);return c&&/[^\s.!?:;]\s*$/.test(b)?`${b.trimEnd()}. `:b}
let bU=0;
function bT(...a){cancelAnimationFrame(bU);bU=requestAnimationFrame(()=>{ey.textContent=a.map(dj).join(" ").replace(/\s+/g," ").trim()})}
let bD=0;
let O=0;
let V=!1;
let aa=null;
function es(){let{a:e,b:g}=c;let f=e.querySelector(".current-fragment")??e.querySelector(".fragment");let i=[f,e,g.a].map(d=>F(d?.dataset.autoslide)).find(b=>b>0);let b=a.autoSlide===!1?0:i??Number(a.autoSlide);let k=f?[]:j("video[data-autoplay], audio[data-autoplay]",e).map(d=>d.duration*1000/d.playbackRate+1000).filter(h=>h>b);return b&&Math.max(b,...k)}
let bW=()=>cp()&&!ag().next&&!a.loop;
function aB(){clearTimeout(bD);if(!c)return;O=es();let b=!O||V||D||o||y||bW();eo(!b);if(b)return;bD=setTimeout(()=>{if(typeof a.autoSlideMethod==="function")a.autoSlideMethod();else H();aB()},O)}
let dN=()=>Boolean(O&&!V);
function ar(e=V){if(e!==V)return;V=!e;if(O)n(e?"autoslideresumed":"autoslidepaused");aB()}
let aX=()=>a.autoSlideStoppable&&O&&ar(!1);
function eo(c){aa?.remove();aa=O&&a.autoSlideStoppable?f("canvas","playback",d):null;if(!aa)return;g(aa,"running",c);aa.style.animationDuration=`${O}ms`;aa.onclick=()=>{if(!bW())return ar();V=!1;b(0,0)}}
let eh=new Set(("ready beforeslidechange slidechanged slidetransitionend fragmentshown fragmenthidden overviewshown overviewhidden "+"paused resumed autoslidepaused autoslideresumed resize sync slidesync autoanimate pdf-ready showhelp closeoverlay "+"previewiframe previewimage previewvideo visible hidden callback click keydown reveal reveal-full-page "+"reveal-viewport reveal-scroll reveal-print print-pdf").split(" "));
let du=b=>new Set([b?.b.a,b?.a].flatMap(c=>c?.dataset.state?.split(/\s+/)??[]).filter(a=>a&&!eh.has(a)));
function bZ(e,f){let[b,a]=[du(e),du(f)];if(b.size||a.size)for(let{classList:c}of[document.documentElement,v()]){c.remove(...b);c.add(...a)}for(let d of a)if(!b.has(d))n(d)}
function bl(){let{indexh:a,indexv:b}=ab();return{indexh:a,indexv:b,indexf:R(),paused:D,overview:o,...u?.fields}}
function el(a){if(typeof a!=="object"||!a)return;b(a.indexh,a.indexv,a.indexf);ad(String(a.paused)==="true");K(String(a.overview)==="true");ek(a)}
function bC(j){let[c="",...g]=j.replace(/^#?\/?/,"").split("/");let d=e=>/^\d+$/.test(e)?Number(e):undefined;if(c&&d(c)===undefined){let b=dh(c);return b&&{slide:b,f:d(g[0])}}let i=e=>Math.max((d(e)??0)-(a.hashOneBasedIndex?1:0),0);let f=h[i(c)]??h.at(-1);return f&&{slide:f.c[i(g[0])]??f.c[0],f:d(g[1])}}
function dh(b){let a=b;try{name:a=decodeURIComponent(b)}catch{}let c=e=>i.querySelector(`[id="${CSS.escape(e)}"], [data-id="${CSS.escape(e)}"]`);let d=aC(c(a)??c(`u-${a}`));return d?.c?.[0]??d}
function ee(){let{slide:a,f:d}=bC(location.hash)??{};if(a&&(a!==c||(d!==undefined&&d!==R())))b(a.h,a.v,d)}
function aD(e=c?.a){let{h:d,v:h=0,f:g}=bj(e);let f=a.fragmentInURL&&g>=0?`/${g}`:"";if(e?.id)return`/${encodeURIComponent(e.id)}${f}`;let b=a.hashOneBasedIndex?1:0;return h||f?`/${d+b}/${h+b}${f}`:d?`/${d+b}`:"/"}
let av=null;
let cu=0;
let bs=0;
function bO(){clearTimeout(bs);if(!aN||!(a.history||a.hash))return;let b=aD();let d=location.hash||"#/";if(a.history&&av&&av!==c){if(d!==`#${b}`)history.pushState(null,"",`#${b}`)}else if(d!==`#${b}`){let e=1000-(Date.now()-cu);if(e>0){laterWrite:bs=setTimeout(bO,e);return}cu=Date.now();history.replaceState(history.state,"",b==="/"?location.pathname+location.search:`#${b}`)}av=c;if(Boolean(history.state?.overview)!==o)history.replaceState({overview:o},"")}
let u=null;
function cG(c,h){Q();let e=document.activeElement;let a=l(f("div",`r-overlay r-overlay-${c}`,d),{role:"dialog","aria-modal":"true","aria-label":c});let b=ai("r-overlay-button r-overlay-close",a,"close",Q);b.textContent="×";a.addEventListener("click",g=>g.target.matches(".r-overlay, .r-overlay-viewport")&&Q());u={box:a,fields:h,before:e};b.focus({preventScroll:!0});return f("div","r-overlay-viewport",a)}
function Q(){if(!u)return;let{box:b,before:a}=u;u=null;b.remove();a?.focus?.({preventScroll:!0});n("closeoverlay")}
function bK(e=!u?.box.matches(".r-overlay-help")){if(!e)return Q();let k=f("table","",cG("help"));let i=[...az.values()].filter(({key:b,description:c})=>b&&c);let j=cs.filter(([,,,,g])=>!g||a[g]).map(([,b,d])=>[b,d]);for(let[b,d]of[...j,...i.map(({key:b,description:c})=>[b,c]),...dd]){let h=f("tr","",k);f("th","",h,{textContent:b,scope:"row"});f("td","",h,{textContent:d})}n("showhelp")}
let cS={Iframe:"iframe",Image:"img",Video:"video"};
function aJ(a,c,s="scale-down"){if(!/^(https?:|about:blank$|data:(image|video)\/|[^:]*$)/i.test(c))return;let e=cG("preview",{[`preview${a}`]:c,previewFit:s});let{dataset:d}=u.box;let b=f(cS[a],"",e);d.state="loading";b.onload=b.onloadeddata=()=>{d.state="loaded"};b.onerror=()=>{d.state="error"};b.style.objectFit=s;if(a==="Iframe")l(b,{sandbox:"allow-scripts allow-same-origin allow-popups",allowfullscreen:!0});l(b,{src:c,alt:"",controls:a==="Video",autoplay:a==="Video"});n(`preview${a.toLowerCase()}`,{url:c})}
let by=a=>aJ("Iframe",a);
let cR=(a,s)=>aJ("Image",a,s);
let cT=(a,s)=>aJ("Video",a,s);
function ek(b){let a=Object.keys(cS).find(d=>b[`preview${d}`]);let c=b[`preview${a}`];if(u?.fields&&c===u.fields[`preview${a}`])return;if(a)aJ(a,c,b.previewFit);else if(u?.fields)Q()}
k(i,"click",c=>{let b=c.target.closest?.("[data-preview-image], [data-preview-video], [data-preview-link], a[href]");if(!b||o||c.metaKey||c.ctrlKey||c.shiftKey)return;let{previewImage:e,previewVideo:g,previewLink:h,previewFit:s}=b.dataset;let f=b.currentSrc||b.href;let d=h??(a.previewLinks&&/^https?:/.test(b.href)?"":"false");if(e!==undefined)cR(e||f,s);else if(g!==undefined)cT(g||f,s);else if(d!=="false")by(/^(true)?$/.test(d)?b.href:d);else return;c.preventDefault()});
let o=!1;
let cm=70;
function K(e=!o){if(e===o||y||p||(e&&!a.overview))return;o=e;g(d,"overview",e);g(d,"overview-deactivating",!e);setTimeout(()=>g(d,"overview-deactivating",!1),1);if(e)i.prepend(B);else i.after(B);an();aH();if(!e){for(let b of j("section, .slide-background",d))b.style.transform="";for(let c of j("[data-index-h]",i))l(c,{"data-index-h":null,"data-index-v":null})}ax();am();ac();n(e?"overviewshown":"overviewhidden",ab())}
let dl=()=>{let{width:c,height:b}=X();return[(c+cm)*(a.rtl?-1:1),b+cm]};
function dW(){if(!o)return"";let[b,d]=dl();let a=Math.max(150/Math.min(q.width,q.height),0.2);return`scale(${a}) translate(${-c.h*b}px, ${-c.v*d}px)`}
function eJ(){if(!o)return;let[i,j]=dl();for(let b of G){let{b:c,a:k,h:d,v:e}=b;for(let[a,f,g]of[[c,d*i,0],...c.e?[[b,0,e*j]]:[]]){let h=ae(a.a);a.a.style.transform=`translate(${f/h}px, ${g/h}px)`;a.d.style.transform=`translate(${f}px, ${g}px)`;l(a.a,{"data-index-h":d,"data-index-v":a===b||!c.e?e:null,inert:null})}}}
k(i,"click",c=>{let a=o&&aC(c.target);if(!a||a.c)return;c.preventDefault();c.stopPropagation();b(a.h,a.v);K(!1)},!0);
let t=null;
let bL=(e=!t)=>aU(e&&a.jumpToSlide,"Jump to slide",()=>{let{input:f,before:c}=t;let d=ep(f.value.trim());if(d)b(d.h,d.v);else b(c.indexh,c.indexv,c.indexf)});
let eB=(e=!t)=>aU(e,"Search",d=>{let f=t.input.value.trim();let g=m.indexOf(c)+(d?1:0);let h=[...m.slice(g),...m.slice(0,g)];let a=f&&(d?.shiftKey?h.reverse().slice(1):h).find(b=>cd(b,f));if(!a)return;b(a.h,a.v);dL(a.a,f.toLowerCase());return Boolean(d)});
function aU(e,j,i){CSS.highlights?.delete("deckc-search");clearTimeout(t?.timer);t?.box.remove();t=null;if(!e)return;let h=f("div","jump-to-slide",d);let a=l(f("input","jump-to-slide-input",h,{type:"text",placeholder:j}),{"aria-label":j});t={box:h,input:a,before:bl(),timer:0};a.addEventListener("input",()=>{clearTimeout(t.timer);t.timer=setTimeout(i,200)});a.addEventListener("keydown",c=>{let{before:g}=t;c.stopPropagation();clearTimeout(t.timer);if(c.keyCode===27)b(g.indexh,g.indexv,g.indexf);if(c.keyCode===13?!i(c):c.keyCode===27)aU(!1)});a.addEventListener("blur",()=>setTimeout(()=>t?.input===a&&aU(!1),1));a.focus()}
function ep(d){let[,c,e=1]=/^(\d+)(?:[./](\d+))?$/.exec(d)??[];if(c&&/^c/.test(a.slideNumber))return bc()[c-1];return c?h[c-1]?.c[e-1]:d&&(dh(d)??m.find(b=>cd(b,d)))}
let cd=({a:a},b)=>a.textContent.toLowerCase().includes(b.toLowerCase());
function dL(f,d){if(!CSS.highlights)return;let c=[];let e=document.createTreeWalker(f,NodeFilter.SHOW_TEXT);while(e.nextNode()){let b=e.currentNode;for(let a=-1;(a=b.data.toLowerCase().indexOf(d,a+1))>=0;){c.push(new StaticRange({startContainer:b,startOffset:a,endContainer:b,endOffset:a+d.length}))}}CSS.highlights.set("deckc-search",new Highlight(...c))}
let dV=()=>!o&&(a.navigationMode==="linear"||h.length<2||!d.classList.contains("has-vertical-slides"));
function ay(d,f,e,a){let c={skipFragments:a.altKey};if(a.shiftKey)b(...e());else if(dV())(d>0?H:I)(c);else f(c)}
let bS=()=>a.rtl?-1:1;
let ct=()=>[h.length-1];
let dP=()=>[c.h,c.b.c.length-1];
let cs=[[[32,78,34],"N, Space, Page Down","Next slide",a=>{if(a.keyCode===32&&o)K(!1);let d=a.keyCode===32&&a.shiftKey?I:H;if(a.keyCode!==34||!aP(1))d({skipFragments:a.altKey})}],[[80,33],"P, Shift Space, Page Up","Previous slide",a=>{if(a.keyCode!==33||!aP(-1))I({skipFragments:a.altKey})}],[[37,72],"←, H","Left",a=>ay(-bS(),C,()=>[0],a)],[[39,76],"→, L","Right",a=>ay(bS(),U,ct,a)],[[38,75],"↑, K","Up",a=>aP(-1)||ay(-1,A,()=>[c.h,0],a)],[[40,74],"↓, J","Down",a=>aP(1)||ay(1,w,dP,a)],[[],"Alt ← ↑ → ↓","Without fragments"],[[],"Shift ← ↑ → ↓","First or last slide"],[[36],"Home","First slide",()=>b(0)],[[35],"End","Last slide",()=>b(...ct())],[[66,86,190,191,58,59],"B, V, .","Pause",()=>ad(),"pause"],[[70],"F","Full screen",ck],[[27,79],"Esc, O","Slide overview",()=>K(),"overview"],[[71],"G","Jump to slide",()=>bL(!0),"jumpToSlide"],[[],"Ctrl Shift F","Search"],[[83],"S","Speaker view",cH],[[65],"A","Start or stop auto-slide",()=>ar(),"autoSlideStoppable"],[[63,112],"?, F1","Help",()=>bK(),"help"],];
let az=new Map();
let dd=new Map();
let dw=(a,b)=>az.set(a.keyCode??a,{...a,action:b});
let eC=a=>cF({keyCode:a});
let bp={...aI,togglePause:ad,toggleOverview:K,toggleHelp:bK,toggleAutoSlide:ar,toggleJumpToSlide:bL,nextFragment:cB,prevFragment:cQ,};
function dv(b){let c=(typeof a.keyboard==="object"&&a.keyboard[b])||az.get(b)?.action;if(typeof c==="function")return c;if(Object.hasOwn(bp,c))return()=>bp[c]();if(u&&(b===27||b===67))return Q;let[,,,e,d]=cs.find(([f])=>f.includes(b))??[];return d&&!a[d]?undefined:e}
function cF(d){let{keyCode:j,shiftKey:g,ctrlKey:i,metaKey:k}=d;let f=a.keyboardCondition;let b=g&&j===191?63:j;let e=document.activeElement;if(!c||y||!a.keyboard)return;if(e?.isContentEditable||e?.matches("input, textarea, select, .speaker-notes, .speaker-notes *"))return;if(i&&g&&b===70){eB(!0);return d.preventDefault()}if(i||k||(g&&![32,37,38,39,40,63,78,80].includes(b)))return;if(b===32&&e?.matches("button, summary, video, audio"))return;if(typeof f==="function"?f(d)===!1:f==="focused"&&!bh)return;if(D&&![66,86,190,191,112].includes(b))return;if(u&&![27,70,67,66,190].includes(b))return;aX();let h=dv(b);if(!h)return;h(d);d.preventDefault?.()}
k(document,"keydown",cF);
let at=null;
k(d,"touchstart",b=>{let e=b.target.closest?.("[data-prevent-swipe], video[controls], audio[controls], .r-overlay");let c=b.touches.length===1&&(window.visualViewport?.scale??1)<1.01;at=a.touch&&c&&!e?b.touches[0]:null},{passive:!0});
k(d,"touchmove",b=>{if(!at||b.touches.length!==1)return;let[c,e]=[b.touches[0].clientX-at.clientX,b.touches[0].clientY-at.clientY];if(Math.max(Math.abs(c),Math.abs(e))<40)return;let g=Math.abs(c)>Math.abs(e)?c<0!==a.rtl:e<0;let h=ah({includeFragments:!0});let f=g?H:I;if(Math.abs(c)<=Math.abs(e)){if(p||di()||!(g?h.down:h.up))return;if(a.navigationMode!=="linear")f=g?w:A}else if(!p&&a.navigationMode!=="linear")f=c<0?U:C;at=null;aX();f();if(b.cancelable)b.preventDefault()},{passive:!1});
let dt=0;
k(d,"wheel",b=>{if(!a.mouseWheel||p||Date.now()-dt<1000)return;dt=Date.now();(b.deltaY+b.deltaX>0?H:I)()},{passive:!0});
let cg=0;
function de(){d.style.cursor="";clearTimeout(cg);if(a.hideInactiveCursor)cg=setTimeout(()=>{d.style.cursor="none"},a.hideCursorTime)}
k(document,"mousemove mousedown",de);
k(bA.parentNode,"click",g=>{let f=g.clientX/d.offsetWidth;let e=bc();let{h:h,v:i}=e[Math.floor((a.rtl?1-f:f)*e.length)]??c;aX();b(h,i)});
k(i,"click",c=>{let d=c.target.closest?.("a[href^='#']");let{slide:a,f:e}=(d&&bC(d.getAttribute("href")))||{};if(!a)return;c.preventDefault();b(a.h,a.v,e)});
let bh=!1;
k(document,"pointerdown",a=>{focused:bh=g(d,"focused",d.contains(a.target))});
function ck(){let b=a.embedded?v():document.documentElement;(document.fullscreenElement?document.exitFullscreen():b.requestFullscreen())?.catch(()=>{})}
let di=()=>c.a.matches(".r-scrolls");
function aP(b){let{a:a}=c;let d=b>0?a.scrollHeight-a.clientHeight-a.scrollTop:a.scrollTop;if(o||!di()||d<2)return!1;a.scrollBy({top:b*a.clientHeight*0.8,"behavior":cA()?"auto":"smooth"});return!0}
let af=new CSSStyleSheet();
let dz=0;
function bB(d,e){let[b,c]=[d.dataset,e.dataset];let f=d.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING?c:b;return a.autoAnimate&&b.autoAnimate!==undefined&&c.autoAnimate!==undefined&&b.autoAnimateId===c.autoAnimateId&&f.autoAnimateRestart===undefined}
function ea(a,b){if(!bB(a,b))return null;g(i,"disable-slide-transitions",!0);return()=>{dB(a,b);setTimeout(()=>g(i,"disable-slide-transitions",!1))}}
function cb(){af.replaceSync("");for(let a of j("[data-auto-animate-target]",i))delete a.dataset.autoAnimateTarget;for(let b of j("[data-auto-animate]",i))b.dataset.autoAnimate=""}
function dB(d,b){cb();bR(af);let{autoAnimateDuration:h,autoAnimateEasing:i,autoAnimateUnmatched:j,autoAnimateMatcher:f}=a;let c=dq(b,{duration:h,delay:0,easing:i});let g=typeof f==="function"?f(d,b):dy(d,b);for(let e of g)dx(e,c,`${++dz}`);if(j&&b.dataset.autoAnimateUnmatched!=="false"){let o=new Set(g.map(e=>e.to));for(let m of ds(b,o))m.dataset.autoAnimateTarget="unmatched";let[l,k]=[c.duration*0.8,c.duration*0.2+c.delay];bQ("unmatched","opacity: 0 !important",`opacity ${l}s ease ${k}s`)}b.dataset.autoAnimate="pending";n("autoanimate",{fromSlide:d,toSlide:b,sheet:af});void b.offsetWidth;requestAnimationFrame(()=>{if(b.dataset.autoAnimate)b.dataset.autoAnimate="running"})}
function bQ(b,ao,c){let a=`[data-auto-animate-target="${b}"]`;af.insertRule(`[data-auto-animate=pending] ${a} { transition: none; ${ao} }`);af.insertRule(`[data-auto-animate=running] ${a} { transition: ${c} }`)}
function dq({dataset:a},b){return{duration:Number(a.autoAnimateDuration??b.duration),delay:Number(a.autoAnimateDelay??b.delay),easing:a.autoAnimateEasing??b.easing,}}
let dS=[["[data-id]",a=>a.dataset.id],["h1, h2, h3, h4, h5, h6, p, li, pre",a=>a.textContent],["img, video, iframe",a=>a.getAttribute("src")??a.dataset.src],[".hljs-ln-line",a=>a.textContent.trim()],];
function dy(i,n){let g=[];let d=new Set();for(let[l,f]of dS){let e=k=>j(l,k).filter(a=>!d.has(a)&&!a.closest("aside.notes"));let m=e(n);for(let b of e(i)){let h=f(b);let c=h&&m.find(a=>!d.has(a)&&a.tagName===b.tagName&&f(a)===h);if(!c)continue;d.add(b).add(c);g.push({from:b,to:c})}}return g}
let ds=(c,b)=>[...c.children].flatMap(a=>{if(b.has(a)||a.matches("aside.notes"))return[];return[...b].some(d=>a.contains(d))?ds(a,b):[a]});
function dx({from:f,to:c,options:s},t,h){let{duration:n,delay:m,easing:o}=dq(c,{...t,...s});let[d,e]=[f,c].map(q=>q.getBoundingClientRect());let[g,l]=[getComputedStyle(f),getComputedStyle(c)];let i=a.autoAnimateStyles.map(b=>b.property??b).filter(b=>g.getPropertyValue(b)!==l.getPropertyValue(b)).map(b=>`${b}: ${g.getPropertyValue(b)} !important;`);let p=/^(H\d|P|LI|PRE|TR|TD|SPAN|CODE)$/.test(c.tagName)?[1,1]:[d.width/e.width||1,d.height/e.height||1];let k=r*ae(aC(c).a);let j=`translate(${(d.x-e.x)/k}px, ${(d.y-e.y)/k}px) scale(${p})`;if(j!=="translate(0px, 0px) scale(1,1)")i.push(`transform: ${j} !important; transform-origin: 0 0;`);f.dataset.autoAnimateTarget="";c.dataset.autoAnimateTarget=h;bQ(h,i.join(" "),`all ${n}s ${o} ${m}s`)}
let dK=(e,b)=>e.split(",").some(d=>{let[a,c=a]=d.split("-").map(Number);return b>=a&&b<=c});
function eb(){for(let a of j("pre code[data-line-numbers]:not([data-deckc-step])",i)){let b=F(a.dataset.fragmentIndex);g(a.parentNode,"code-wrapper",!0);a.dataset.lineNumbers.split("|").slice(1).forEach((e,c)=>{let d=f("span","fragment code-step",a.parentNode);if(b!==undefined)d.dataset.fragmentIndex=b+c});cx(a,0)}}
function bN(c){for(let a of j("[data-deckc-step]",c)){let b=j(".code-step.visible",a.parentNode).length;if(b!==Number(a.dataset.deckcStep))cx(a,b)}}
function cx(a,d){let l=a.dataset.lineNumbers.split("|")[d]??"";let ao=F(a.dataset.lnStartFrom)??1;let b=j(".hljs-ln-line",a).filter((k,f)=>g(k,"highlight-line",dK(l,f+ao)));a.dataset.deckcStep=d;g(a,"has-highlights",b.length);if(!b.length||a.scrollHeight<=a.clientHeight)return;let[e,h,c]=[b[0],b.at(-1),a].map(i=>i.getBoundingClientRect());let n=c.height/a.offsetHeight||1;let m=(e.top+h.bottom-c.top-c.bottom)/2/n;a.scrollBy({top:m,"behavior":cA()?"auto":"smooth"})}
function dk(f){an();aH();for(let b of m){let{a:e,d:a,b:c}=b;let d=f(b);if(c.e){d.append(c.d.cloneNode());d.lastChild.append(c.d.firstChild.cloneNode(!0))}d.append(a,e)}for(let{a:e,d:a,e:i}of h)if(i)[e,a].forEach(g=>g.remove())}
function cn(f){for(let{a:d,d:a,e:g,c:c}of h){if(g){d.append(...c.map(b=>b.a));a.append(...c.map(b=>b.d))}i.append(d);B.append(a)}for(let e of f)e.remove();for(let b of m){b.j=null;z(b.a,{width:"",left:"",top:"",zoom:"",transform:"",transformOrigin:""})}aH();an()}
let y=!1;
let aK=null;
let cI=new CSSStyleSheet();
function cJ(){let{width:c,height:b}=X(960/(1-a.margin),700/(1-a.margin));let[f,e]=[c,b].map(d=>Math.floor(d*(1+a.margin)));return{width:c,height:b,pageWidth:f,pageHeight:e}}
function ej(){let{pageWidth:b,pageHeight:a}=cJ();cI.replaceSync(`@page { size: ${b}px ${a}px; margin: 0 }`);bR(cI)}
function db(e){printing:y=e;for(let a of[document.documentElement,document.body]){g(a,"print-pdf",e);g(a,"reveal-print",e)}}
function cw(q){let{width:r,height:u,pageWidth:n,pageHeight:l}=cJ();let o=[];let y=(D,F)=>`${100*D/F}%`;let w=()=>{let h=f("div","pdf-page",i);o.push(h);z(h,{width:`${n}px`,height:`${l+a.pdfPageHeightOffset}px`});return h};db(!0);dk(w);for(let{a:e}of m)z(e,{width:y(r,n),left:y((n-r)/2,n)});s(m,r,u);m.forEach((b,C)=>{let{a:e}=b;let h=o[C];let H=ae(e);let E=P(Math.ceil((bn(e)-1)/l),1,a.pdfMaxPagesPerSlide);h.style.height=`${l*E+a.pdfPageHeightOffset}px`;e.style.top=`${(parseFloat(e.style.top)||0)+(l-u)/2/H}px`;if(a.slideNumber&&a.showSlideNumber!=="speaker"){f("div","slide-number slide-number-pdf",h).append(cD(b))}for(let k of j(":scope > :is(.r-header, .r-footer, .r-logo)",d))h.append(k.cloneNode(!0));da(e,!q);let c=h;let G=q?J(e):[];G.forEach((I,A)=>{c.after(c.cloneNode(!0));c=c.nextSibling;o.push(c);J(c).forEach((B,v)=>B.forEach(k=>{g(k,"visible",v<=A);g(k,"current-fragment",v===A)}));bN(c)});if(!q)bN(e);let x=a.showNotes?bu(e):[];if(!x.length)return;let p=a.showNotes==="separate-page";if(p)c.after(w());let t=f("div","speaker-notes speaker-notes-pdf",p?c.nextSibling:c);t.dataset.layout=p?"separate-page":"inline";t.append(...x)});return o}
function cU(){if(W)return;cw(a.pdfSeparateFragments);requestAnimationFrame(()=>n("pdf-ready"))}
k(window,"beforeprint",()=>{if(!c||y||a.embedded)return;let b=p;K(!1);aV(!1);aK={scrolled:b,pages:cw(!1)}});
k(window,"afterprint",()=>{if(!aK)return;let{scrolled:b,pages:a}=aK;aK=null;db(!1);cn(a);L(!0);am();aV(b)});
let p=!1;
let M=[];
let aO=null;
let aM=!1;
function aV(e=!p){if(e===p||!c||y)return;K(!1);let[r,s]=[c,R()];p=e;g(v(),"reveal-scroll",e);l(v(),{"data-scrollbar":e&&a.scrollProgress,"data-scroll-snap":e&&a.scrollSnap});aO?.remove();if(e){i.removeAttribute("style");bP="";aO=f("div","scrollbar",d);M=[];dk(b=>{let j=f("div","scroll-page",i);let{a:m,b:o,h:q,v:t}=b;let k=o.c[t-1]??h[q-1]?.c.at(-1);let n=k&&bB(k.a,m);M.push({slide:b,page:j,steps:J(m).length+Number(n)});ai("scrollbar-slide",aO,`${M.length}`,()=>aQ(b)).tabIndex=-1;return f("div","scroll-page-content",f("div","scroll-page-sticky",j))})}else cn(M.map(({page:j})=>j));L(!0);if(e)aQ(r,s)}
function dR(){let{width:g,height:b}=X();let q=v().offsetHeight;let c=a.scrollLayout==="compact"?b*r:q;s(m,g,b);for(let{slide:{a:d},page:f,steps:h}of M){let e=ae(d);let i=(c-b*r)/2+(parseFloat(d.style.top)||0)*e*r;f.style.height=`${c+h*q}px`;f.firstChild.style.height=`${c}px`;z(d,{width:`${g/e}px`,left:"50%",top:`${i/e}px`,transformOrigin:"0 0",transform:`scale(${r}) translateX(-50%)`,})}}
function aQ(d,c=-1){let{page:a}=M.find(({slide:b})=>b===d);v().scrollTop=a.offsetTop+(c+1)*v().offsetHeight;bv()}
function bv(){if(!p||aM)return;aM=!0;let{scrollTop:h,offsetHeight:f}=v();let e=Math.max(M.findLastIndex(({page:b})=>b.offsetTop<=h+f/2),0);let{slide:d,page:b,steps:i}=M[e];let a=c;if(d!==a){bY(a,d);bV(a,d)}if(i)S(P(Math.round((h-b.offsetTop)/f)-1,-1,i-1));[...aO.children].forEach((aq,j)=>g(aq,"present",j===e));ac();aM=!1}
k(document,"scroll",bv,{capture:!0,passive:!0});
function ca(){let b=d.offsetWidth>0&&d.offsetWidth<=a.scrollActivationWidth;aV(a.view==="scroll"||(!a.view&&b&&!a.embedded&&!ak()))}
let Y=aL("receiver");
let ak=()=>Y||bF;
let cl=location.protocol==="file:";
let bx=new Set(window.opener?[window.opener]:[]);
let bb=`deckc ${location.pathname}`;
let aj=null;
let bi=!1;
function dp(){if(bi||!aN||Y||!a.follow||a.embedded)return;let b=JSON.stringify(["deckc",c.h,c.v,R()??-2,Number(D)]);aj?.postMessage(b);for(let d of bx)d.postMessage(b,cl?"*":location.origin);if(!aj)aT(bb,b)}
function bm(i){let[h,...e]=[cK(i)].flat();if(h!=="deckc"||!e.every(Number.isInteger)||!c)return;let[d,f,a,g]=e;bi=!0;if(d!==c.h||f!==c.v||(a>-2&&a!==R()))b(d,f,a>-2?a:undefined);if(!Y)ad(g===1);bi=!1}
function eu(){if(a.follow&&!a.embedded&&!Y&&window.BroadcastChannel){channel:aj=new BroadcastChannel(bb);aj.onmessage=b=>bm(b.data);au.push(()=>aj.close())}k(window,"storage",b=>b.key===bb&&bm(b.newValue));k(window,"message",({data:c,source:d,origin:e})=>{let f=bx.has(d)||(Y&&d===window.parent);if(!f||e!==(cl?"null":location.origin)||typeof c!=="string")return;bm(c);eg(c,d)})}
function aT(a,b){try{if(b!==undefined)localStorage.setItem(a,b);return localStorage.getItem(a)}catch{return null}}
let cy={...bp,slide:b,getIndices:()=>bj(),getTotalSlides:aE,getProgress:bk,isPaused:()=>D};
function eg(e,g){let{method:c,args:b=[]}=cK(e)??{};if(!a.postMessage||!Object.hasOwn(cy,c)||!Array.isArray(b))return;if(!b.every(d=>Number.isInteger(d)||typeof d==="boolean"))return;let f=cy[c](...b);if(a.postMessageEvents)cO(g,"callback",{method:c,result:f})}
function cO(d,a,b){d.postMessage(JSON.stringify({namespace:"reveal",eventName:a,state:c&&bl(),...b}),"*")}
function dZ(b){if(a.postMessageEvents&&window.parent!==window)cO(window.parent,b)}
let bF=aL("speaker");
let E=null;
function cH(){if(bF||Y)return;let a=window.open(`${location.pathname}?speaker#${aD()}`,"deckc-speaker","width=1200,height=760");if(a)bx.add(a)}
function dQ(){Object.assign(a,{history:!1,hash:!0,controls:!1,autoSlide:0,transition:"none",view:null});let j=f("div","speaker-view",document.body);let g=(c,i)=>{let e=f("section",`speaker-${c}`,j);f("h2","",e,{textContent:i});return e};g("current","Current").append(d);let p="?receiver&controls=false&progress=false&history=false&autoSlide=0&transition=none&slideNumber=false";let m=[["next","Next"],["down","Down"]].map(([c,i])=>{let e=g(c,i);return{node:e,frame:f("iframe","",e,{title:i,tabIndex:-1,onload:df}),query:p}});let n=f("div","speaker-text",g("notes-pane","Notes"));let h=g("time","Time");let k=f("span","speaker-clock",h);let q=ai("speaker-timer",h,"Timer: start again",()=>{E.started=aT("deckc started",Date.now());aq()});let o=f("span","speaker-pace",h);let b=l(f("select","speaker-layout",h),{"aria-label":"Layout"});for(let c of["default","wide","tall","notes-only"])f("option","",b,{value:c,textContent:c});b.value=aT("deckc layout")??"default";b.onchange=()=>l(j,{"data-layout":aT("deckc layout",b.value)??b.value});b.onchange();E={frames:m,notes:n,clock:k,timer:q,pace:o,started:Date.now()};setInterval(aq,1000)}
function eE(){let{h:a,v:f,b:e}=c;let b=e.c[f+1];let d=h[a+1]?h[a+1].c[bf(h[a+1])]:b;return[ag().next?[c,R()+1]:[d,-1],[b,-1]]}
function df(){if(!c)return;eE().forEach(([a,d],e)=>{let{node:f,frame:b,query:h}=E.frames[e];g(f,"speaker-empty",!a);if(!a)return;if(!b.src)b.src=`${location.pathname}${h}#/${a.h}/${a.v}`;b.contentWindow.postMessage(JSON.stringify(["deckc",a.h,a.v,d,0]),"*")})}
function eG(){if(!E)return;E.notes.replaceChildren(...bu(c.a));df();aq()}
let eD=a=>String(Math.floor(Math.abs(a))).padStart(2,"0");
let cc=a=>`${a<0?"-":""}${[a/3600,a/60%60,a%60].map(eD).join(":")}`;
function aq(){let b=(Date.now()-E.started)/1000;let a=dX();let d=m.indexOf(c);E.clock.textContent=new Date().toLocaleTimeString([],{hour:"2-digit",minute:"2-digit"});E.timer.textContent=cc(b);if(!a)return;let C=a.slice(0,d+1).reduce((e,f)=>e+f,0)-b;E.pace.textContent=`${cc(C)} left for this slide`;E.pace.dataset.pace=C<0?"behind":C>a[d]?"ahead":"on-track"}
function dX(){let{defaultTiming:e,totalTime:f,minimumTimePerSlide:g}=a;let d=m.map(({a:i})=>F(i.dataset.timing));let c=d.filter(b=>b!==undefined);if(!e&&!f&&!c.length)return null;let h=(f-c.reduce((j,b)=>j+b,0))/(d.length-c.length||1);return d.map(b=>b??e??Math.max(h,g))}
function ex(){if(!a.spotlight)return;let{size:s=60,useAsPointer:u,pointerColor:p="red",toggleSpotlightOnMouseDown:j=!0,initialPresentationMode:q=j,spotlightOnKeyPressAndHold:n,presentingCursor:r="none",spotlightCursor:t="none",disablingUserSelect:l=!0,fadeInAndOut:m,}=a.spotlight;let i=f("div",`r-spotlight ${u?"r-pointer":""}`,d);let c=(o,v)=>i.style.setProperty(o,v);let h=e=>{g(i,"r-on",e);z(d,{cursor:e?t:r,userSelect:e&&l?"none":""})};c("--size",`${Number(s)}px`);c("--color",p);i.style.transition=`opacity ${Number(m)||0}ms`;k(document,"mousemove",b=>{let{x:w,y:x}=d.getBoundingClientRect();c("--x",`${b.clientX-w}px`);c("--y",`${b.clientY-x}px`)});k(d,"mousedown",b=>{if(j&&q&&!b.button&&!b.target.closest("a, button, input, video, audio"))h(!0)});k(document,"keydown",b=>b.keyCode===n&&h(!0));k(document,"mouseup keyup",()=>h(!1))}
function et(){let{allottedMinutes:h,allottedTime:i,progressBarHeight:c,barColor:j,pausedBarColor:k}=a;let e=h*60000||Number(i);if(c)d.style.setProperty("--progress-height",`${Number(c)}px`);if(!(e>0))return;let b=f("span","",f("div","progress elapsed-time-bar",d));let g=0;let l=setInterval(()=>{if(!D)g+=250;b.style.transform=`scaleX(${Math.min(g/e,1)})`;b.style.background=(D?k??"rgba(200, 0, 0, .6)":j)??"rgb(200, 0, 0)"},250);au.push(()=>clearInterval(l))}
let T=new Map();
let cN=!1;
function cX(b){let a=typeof b==="function"?b():b;if(!a||T.has(a.id))return;T.set(a.id,a);if(cN)a.init?.(ba)}
function ew(){a.plugins.forEach(cX);cN=!0;return[...T.values()].map(b=>b.init?.(ba)).filter(c=>c?.then)}
let bG=!1;
let W=!1;
function dM(f){if(bG)throw new Error("Reveal is already initialized");bG=!0;Object.assign(a,dJ,f,ec());if(a.embedded)a.keyboardCondition??="focused";let e=ew();return new Promise(h=>{let b=()=>{if(W)return;ao();setTimeout(()=>{if(W)return;aN=!0;g(d,"ready",!0);g(i,"no-transition",!1);av=c;n("ready",ab());bO();h()},1)};if(e.length)Promise.allSettled(e).then(b);else b()})}
function ao(){cZ();g(document.documentElement,"reveal-full-page",!a.embedded);g(v(),"reveal-viewport",!0);l(d,{role:"region","aria-label":document.title||"Presentation"});g(i,"no-transition",!0);if(bF)dQ();if(a.shuffle)dg();cW();let{slide:h=m[0],f:e}=bC(location.hash)??{};c=h??null;bI();if(e!==undefined)S(e);if(c){bZ(null,c);ap(c.a)}k(window,"hashchange",()=>a.respondToHashChanges&&ee());k(window,"resize",({target:b})=>{if(b!==window)return;L();ca()});let f=new ResizeObserver(()=>L());f.observe(d);au.push(()=>f.disconnect());k(window,"load",()=>L(!0));k(i,"load toggle",cY,!0);k(i,"transitionend",({target:b})=>{if(b!==c.a||!bo)return;bo=!1;n("slidetransitionend",{...ab(),previousSlide:bz})});document.fonts?.ready.then(()=>W||L(!0));eu();ex();et();if(aL("notes"))cH();if(history.state?.overview)K(!0);if(a.view!=="print"&&!aL("print-pdf"))ca();else if(document.readyState==="complete")cU();else k(window,"load",cU)}
function dA(){d.classList.remove(...aW);d.classList.add(...String(a.transition).split(/\s+/));for(let h of["center","rtl","embedded"])g(d,h,a[h]);g(d,"no-hover",dr);g(d,"show-notes",a.showNotes&&m.some(({a:k})=>k.matches("[data-notes], :has(aside.notes)")));l(d,{"data-transition-speed":a.transitionSpeed,"data-background-transition":a.backgroundTransition,"data-navigation-mode":a.navigationMode!=="default"&&a.navigationMode,});l(B,{"data-transition":a.backgroundTransition});l(aA,{"data-controls-layout":a.controlsLayout,"data-controls-back-arrows":a.controlsBackArrows});let b=(j,e)=>{j.style.display=e?"block":"none"};let c=i=>/^speaker/.test(i)?ak():i;b(aA,c(a.controls));b(bA.parentNode,a.progress);b(cC,a.slideNumber&&a.showSlideNumber!=="print"&&c(a.showSlideNumber));bw.replaceChildren();if(a.controls)f("button","resume-button",bw,{textContent:"Resume"});if(!a.autoAnimate)cb();if(!a.embedded)ej();de()}
function dC(b){Object.assign(a,b);if(!c)return;G.forEach(bM);G=new Set();bI();ap(c.a)}
function cW(){eb();ef();dD();dF();G=new Set()}
function dn(){let b=c?.a;cW();let a=x.get(b);c=m.includes(a)?a:m[0]??null;bI();n("sync")}
function bI(){if(!c)return;dA();aH();an();L(!0);am();ac()}
function eA(a=c.a){let b=x.get(a);J(a);dm(b);cr(b);aF(b,["past","present","future"].find(d=>a.classList.contains(d)));bt(b);cY({target:a});ac();n("slidesync",{slide:a})}
function ac(){eL();eI();eF();en();eJ();eH();eG();aB();bO();dp()}
function dg(){for(let d of[i,...j(as,i)]){let b=j(as,d);for(let a=b.length-1;a>0;a--){let[e]=b.splice(Math.floor(Math.random()*(a+1)),1);d.append(e)}}if(c)dn()}
function dE(){if(!bG||W)return;W=!0;clearTimeout(bD);clearTimeout(bs);clearTimeout(br);for(let c of au)c();for(let e of T.values())e.destroy?.();for(let a of[...d.children]){if(a!==i&&!a.matches(".r-header, .r-footer, .r-logo"))a.remove()}for(let b of j("section",i)){b.classList.remove("past","present","future","stack","has-dark-background","has-light-background");l(b,{hidden:null,inert:null,"aria-hidden":null});z(b,{display:"",top:"",zoom:"",transform:""})}i.removeAttribute("style");d.classList.remove("ready",...aW);g(v(),"reveal-viewport",!1);g(document.documentElement,"reveal-full-page",!1)}
let dO=()=>m[0]===c;
let cp=()=>m.at(-1)===c;
let cq=(a=c?.a)=>Boolean(a?.parentElement.closest("section"));
function bj(a){let{h:e=0,v:f=0,b:b}=(a?x.get(a):c)??{};let d=a&&a!==c?.a?undefined:R();return{h:e,v:a&&!b?.e?undefined:f,f:d}}
function dH(a=c?.a){let d=j("aside.notes",a).map(b=>b.innerHTML).join("\n");return a.dataset.notes??(d||null)}
let N=b=>b.map(a=>a.a);
let e=(...a)=>d.addEventListener(...a);
let cE=(...a)=>d.removeEventListener(...a);
let ba={VERSION:"6.0.1",initialize:dM,configure:dC,destroy:dE,sync:dn,syncSlide:eA,syncFragments:f=>J(f).flat(),layout:()=>L(!0),slide:b,left:C,right:U,up:A,down:w,prev:I,next:H,navigateLeft:C,navigateRight:U,navigateUp:A,navigateDown:w,navigatePrev:I,navigateNext:H,prevFragment:cQ,nextFragment:cB,navigateFragment:S,on:e,off:cE,addEventListener:e,removeEventListener:cE,dispatchEvent:({type:G,data:q,target:E})=>n(G,q,E),isReady:()=>aN,isFirstSlide:dO,isLastSlide:cp,isVerticalSlide:cq,isLastVerticalSlide:()=>cq()&&c===c.b.c.at(-1),isVerticalStack:(f=c?.a)=>Boolean(f?.closest(".stack")),isOverview:()=>o,isPaused:()=>D,isAutoSliding:dN,isSpeakerNotes:ak,isPrintView:()=>y,isScrollView:()=>p,isOverlayOpen:()=>Boolean(u),isFocused:()=>bh,toggleOverview:K,togglePause:ad,toggleAutoSlide:ar,toggleHelp:bK,toggleJumpToSlide:bL,toggleScrollView:aV,getIndices:bj,getSlidePath:aD,getSlideBackground:dG,getSlideNotes:dH,getTotalSlides:aE,getSlidePastCount:dI,getProgress:bk,getSlide:(k,l)=>(l===undefined?h[k]:h[k]?.c[l])?.a,getSlides:()=>N(bc()),getHorizontalSlides:()=>N(h),getVerticalSlides:()=>N(m.filter(({b:g})=>g.e)),hasHorizontalSlides:()=>h.length>1,hasVerticalSlides:()=>h.some(g=>g.c.length>1),hasNavigatedHorizontally:()=>Z.h,hasNavigatedVertically:()=>Z.v,getCurrentSlide:()=>c?.a,getPreviousSlide:()=>bz,getSlidesAttributes:()=>m.map(({a:f})=>Object.fromEntries([...f.attributes].map(({name:z,value:M})=>[z,M]))),getScale:()=>r,getConfig:()=>a,getState:bl,setState:el,getQueryHash:cV,getComputedSlideSize:X,getRevealElement:()=>d,getSlidesElement:()=>i,getViewportElement:v,getBackgroundsElement:()=>B,availableRoutes:ah,availableFragments:ag,addKeyBinding:dw,removeKeyBinding:t=>az.delete(t),triggerKey:eC,registerKeyboardShortcut:(s,F)=>dd.set(s,F),previewIframe:by,previewImage:cR,previewVideo:cT,showPreview:by,hidePreview:Q,removeHiddenSlides:cZ,shuffle:dg,shouldAutoAnimateBetween:bB,registerPlugin:cX,hasPlugin:j=>T.has(j),getPlugin:j=>T.get(j),getPlugins:()=>Object.fromEntries(T),loadSlide:f=>bt(x.get(f)),unloadSlide:f=>bM(x.get(f)),startEmbeddedContent:ap,stopEmbeddedContent:bH,};
return ba}
window.Reveal=function Reveal(a,b){return a instanceof Element?bd(a,b):bd(document.querySelector(".reveal"),a)};
let cj=[];
for(let a of["configure","on","off","addEventListener","removeEventListener","registerPlugin"]){window.Reveal[a]=(...b)=>{cj.push([a,b])}}
window.Reveal.isReady=()=>!1;
window.Reveal.initialize=c=>{let a=Object.assign(window.Reveal,bd(document.querySelector(".reveal")));for(let[b,d]of cj)a[b](...d);return a.initialize(c)}})();
