Reveal.parts.push(({all:a,slidesBox:b})=>{for(let c of a("li input",b))c.ariaLabel=c.closest("li").textContent.trim()});
