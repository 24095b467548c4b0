/** Last labels by which a bare domain is recognised. */
export const DOMAINS =
  'rs|com|org|net|gov|edu|eu|info|io|int|ba|hr|mk|si|bg|ro|hu|at|de|ch|fr|it|uk|us|ru|ua|tr|tv|biz|app|dev|news|online|site|xyz|me|al|gr|es|pl|cz|se|no|dk|fi|be|nl|ge|co|cn|jp|ca|au|srb'

/** File name extensions. */
export const EXTENSIONS =
  'pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|md|html?|xml|json|ya?ml|toml|ini|conf|cfg|log|jpe?g|png|gif|webp|avif|svg|tiff?|bmp|mp3|mp4|wav|ogg|oga|ogv|avi|mkv|mov|flac|zip|rar|7z|tar|gz|bz2|xz|tgz|deb|rpm|iso|exe|msi|dmg|apk|jar|js|mjs|ts|tsx|jsx|css|scss|py|php|rb|sh|bash|c|h|cpp|so|dll|sql|db|desktop|ui|po|mo|pot|key|pem|crt|p12|ics|vcf|epub|mobi|ttf|otf|woff2?|bak|tmp|page'

/** Names of keys, joined by + in keyboard shortcuts. */
export const KEYS =
  'Control|Ctrl|AltGr|Alt|Shift|Super|Meta|Escape|Esc|Tab|Enter|Return|Fn|Command|Cmd|Delete|Del|Insert|Ins|Backspace|Space|Home|End|PgUp|PgDn|PrtSc|Caps'
