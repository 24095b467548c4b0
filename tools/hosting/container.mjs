import { NOTE } from './table.mjs'

/**
 * The whole configuration of nginx in a container: not root, nothing written outside `/tmp`, logs on its output.
 * @param {{ folder: string, port?: number, temporary?: string, modules?: string }} place
 */
export function containerConf({
  folder,
  port = 8080,
  temporary = '/tmp',
  modules = '/etc/nginx/modules-enabled/*.conf',
}) {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `${NOTE}
worker_processes auto;
pid ${temporary}/nginx.pid;
# Lesser errors are those of single requests, told with the reader's whole address.
error_log stderr crit;
include ${modules};
events { worker_connections 2048; }
http {
${paths.map((name) => `    ${name}_temp_path ${temporary}/${name};`).join('\n')}
    sendfile on;
    tcp_nopush on;
    include ${folder}/hosting/nginx/maps.conf;
    include ${folder}/hosting/nginx/redirects.conf;
    server {
        listen ${port};
        root ${folder}/current;
        access_log /dev/stdout vesnik;
        include ${folder}/hosting/nginx/site.conf;
    }
}
`
}
