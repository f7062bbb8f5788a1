// How the preview looks: sizes and colours as Discord's apps have them in 2026, as near as a page comes. Constants alone.

/** Width of the phone that replies are measured on, and how much of one it shows. */
export const PHONE = { width: 360, height: 640 } as const;
/** A window on a desk. */
const DESK_WIDTH = 760;

export const STYLE = `
body { margin: 0; background: #121214; font-family: "gg sans", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
main { display: flex; align-items: flex-start; gap: 16px; padding: 16px; width: max-content; }
.column { flex: none; border-radius: 8px; overflow: hidden; }
.desk { width: ${DESK_WIDTH}px; } .phone { width: ${PHONE.width}px; }
.dark { --ground: #323339; --text: #dfe0e2; --muted: #a8abb3; --card: #393a41; --line: #4b4c54; --grey: #4a4b53; --link: #7fa5ff; }
.light { --ground: #fbfbfb; --text: #2f3035; --muted: #5e616b; --card: #ffffff; --line: #dcdde0; --grey: #e3e4e8; --link: #2b5fd9; }
.column { background: var(--ground); color: var(--text); font-size: 16px; line-height: 22px; }
h1 { font-size: 15px; margin: 12px 16px; } h2 { font-size: 12px; margin: 16px 16px 0; color: var(--muted); font-weight: 500; }
a { color: var(--link); text-decoration: none; }
.message { position: relative; padding: 8px 16px 8px 68px; overflow-wrap: break-word; }
.message > * { margin: 0 0 4px; }
.private { background: color-mix(in srgb, var(--ground), #5865f2 10%); }
.command, .only { font-size: 13px; line-height: 18px; color: var(--muted); } .command b { color: var(--text); font-weight: 500; }
.command .name { color: var(--link); }
.face { position: absolute; left: 16px; width: 40px; height: 40px; border-radius: 50%; background: #1f3a5f; color: #fff;
  font: 600 20px/40px sans-serif; text-align: center; }
.face.small { position: static; display: inline-block; width: 16px; height: 16px; font: 600 10px/16px sans-serif; margin-right: 4px; background: #7a4b2a; }
.who { line-height: 20px; } .who b { font-weight: 600; }
.app { font-size: 10px; line-height: 15px; font-weight: 600; color: #fff; background: #5865f2; border-radius: 3px; padding: 1px 4px; vertical-align: 2px; }
.card { border: 1px solid var(--line); border-radius: 8px; background: var(--card); padding: 16px; display: grid; gap: 8px; }
.card.accent { border-left-width: 4px; }
.phone .card { padding: 12px; }
.text small { font-size: 13px; line-height: 18px; color: var(--muted); display: block; }
.text small + br { display: none; }
.text blockquote { margin: 0; padding: 0 0 0 8px; border-left: 4px solid var(--line); }
.section { display: grid; grid-template-columns: 1fr auto; gap: 12px; align-items: start; } .section .text { min-width: 0; }
hr { width: 100%; border: 0; border-top: 1px solid var(--line); margin: 0; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.button { box-sizing: border-box; display: inline-block; height: 32px; padding: 0 12px; border-radius: 8px; font-size: 14px; line-height: 32px;
  font-weight: 500; background: var(--grey); color: var(--text); white-space: nowrap; }
.primary { background: #5865f2; color: #fff; } .success { background: #248046; color: #fff; } .danger { background: #da373c; color: #fff; }
.select { box-sizing: border-box; display: flex; justify-content: space-between; width: 100%; max-width: 400px; height: 40px; padding: 0 12px;
  border: 1px solid var(--line); border-radius: 8px; line-height: 38px; color: var(--muted); background: var(--card); }
`;
