import { PAPER_COLOURS } from '@/components/theme/paper-colours';

/**
 * Runs before anything is painted: marks that script works, and applies the theme and the text size
 * that the reader chose on this device. Constant text of less than 700 bytes, so that its hash can
 * stand in the content policy.
 */
export const HEAD_SCRIPT = `(function(h){h.dataset.script='';try{var s=localStorage,t=s.getItem('theme'),z=s.getItem('text-size');if(t=='light'||t=='dark'){h.dataset.theme=t;var m=document.createElement('meta');m.name='theme-color';m.content=t=='dark'?'${PAPER_COLOURS.dark}':'${PAPER_COLOURS.light}';document.head.prepend(m)}if(z=='1'||z=='2')h.dataset.textSize=z}catch(e){}})(document.documentElement)`;

/** `nonce`: on pages made for one request, whose policy asks for it. */
export function HeadScript({ nonce }: { nonce?: string }) {
  return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: HEAD_SCRIPT }} />;
}
