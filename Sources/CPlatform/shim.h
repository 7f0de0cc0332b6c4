// glibc declares it for _GNU_SOURCE only, and Swift's Glibc module is built without that.
int syncfs(int descriptor);
