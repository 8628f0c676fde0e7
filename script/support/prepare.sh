# Read by the scripts of this project, with `root` set: what they need is installed, they run in the root, and
# `node` is the one that the project pins.
"$root/script/bootstrap"
cd "$root"
PATH=$root/node_modules/.bin:$PATH
# A machine may trust certificates of its own, of a proxy for one. Its own Node knows them, a plain binary does not.
NODE_USE_SYSTEM_CA=1
export PATH NODE_USE_SYSTEM_CA
