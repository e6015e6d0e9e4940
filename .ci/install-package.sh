# For `.ci/run`: installs a package of Debian, by root or by whoever may be.
install_package() {
  local root=()
  if [ "$(id -u)" != 0 ]; then root=(sudo -n); fi
  "${root[@]}" apt-get -qq update < /dev/null
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "$1" < /dev/null
}
