/** The look of every peer: as much as an article needs. What a generator does with it is its own. */
export const style = `:root{--ink:#1b2a2f;--sea:#0b4f5c;--line:#c9d6d6}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);font:1.0625rem/1.65 system-ui,sans-serif}
header,main,footer{max-width:44rem;margin:0 auto;padding:1rem}
header{border-bottom:4px solid var(--sea)}
header nav a{display:inline-block;padding:.75rem .5rem;color:var(--sea)}
h1{font-size:2rem;line-height:1.3}
h2{font-size:1.4rem;line-height:1.35}
img{max-width:100%;height:auto}
blockquote{margin:1.5rem 0;padding-left:1rem;border-left:4px solid var(--sea)}
table{width:100%;border-collapse:collapse}
th,td{padding:.5rem;border:1px solid var(--line);text-align:left}
footer{border-top:1px solid var(--line)}
`;
