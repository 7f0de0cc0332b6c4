// glibc declares these for _GNU_SOURCE only, and Swift's Glibc module is built without that.
int syncfs(int descriptor);
int pipe2(int descriptors[2], int flags);
